import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { confirmReport as operation, type ReportDetail } from '@/shared/contract/reports'

/** T13. @throws AppError of reports.confirm */
export function confirmReport(input: InputOf<typeof operation>): Promise<ReportDetail> {
  return call(operation, input)
}
