import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { reopenReport as operation, type ReportDetail } from '@/shared/contract/reports'

/** T16. @throws AppError of reports.reopen */
export function reopenReport(input: InputOf<typeof operation>): Promise<ReportDetail> {
  return call(operation, input)
}
