import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { acceptReport as operation, type ReportDetail } from '@/shared/contract/reports'

/** T2. @throws AppError of reports.accept */
export function acceptReport(input: InputOf<typeof operation>): Promise<ReportDetail> {
  return call(operation, input)
}
