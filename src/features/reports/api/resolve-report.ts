import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { resolveReport as operation, type ReportDetail } from '@/shared/contract/reports'

/** T7 and T12. Photos are fileIDs under the caller's own folder of this report. @throws AppError of reports.resolve */
export function resolveReport(input: InputOf<typeof operation>): Promise<ReportDetail> {
  return call(operation, input)
}
