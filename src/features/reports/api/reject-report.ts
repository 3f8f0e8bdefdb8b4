import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { rejectReport as operation, type ReportDetail } from '@/shared/contract/reports'

/** T3: a reason and whom to turn to. @throws AppError of reports.reject */
export function rejectReport(input: InputOf<typeof operation>): Promise<ReportDetail> {
  return call(operation, input)
}
