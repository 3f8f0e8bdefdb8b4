import { findReportByNumber } from '@/shared/contract/reports'
import { isWithin } from '@/shared/domain/places'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { placeOfReport } from './report-facts'
import { findPlacedByNumber } from './reports.store'

/** One trip. A report of elsewhere is answered as one that never was. */
export const findByNumber = handle(findReportByNumber, async ({ placeCode, number }) => {
  const report = await findPlacedByNumber(number)
  if (!report || !isWithin(placeOfReport(report), placeCode)) throw new AppError('REPORT_NOT_FOUND', { fields: { number: 'unknown' } })
  return { reportId: report._id }
})
