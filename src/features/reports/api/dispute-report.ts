import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { disputeReport as operation, type ReportDetail } from '@/shared/contract/reports'

/** T14: it is not fixed. @throws AppError of reports.dispute */
export function disputeReport(input: InputOf<typeof operation>): Promise<ReportDetail> {
  return call(operation, input)
}
