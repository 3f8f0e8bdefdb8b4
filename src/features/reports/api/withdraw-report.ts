import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { withdrawReport as operation, type ReportDetail } from '@/shared/contract/reports'

/** T18: only before acceptance. @throws AppError of reports.withdraw */
export function withdrawReport(input: InputOf<typeof operation>): Promise<ReportDetail> {
  return call(operation, input)
}
