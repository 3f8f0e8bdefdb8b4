import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { rateReport as operation, type ReportDetail } from '@/shared/contract/reports'

/** T15. @throws AppError of reports.rate */
export function rateReport(input: InputOf<typeof operation>): Promise<ReportDetail> {
  return call(operation, input)
}
