import { usePagedList } from '@/platform/data/use-paged-list'
import { listMyReports, type ReportSummary } from '@/shared/contract/reports'

/** The reader's own, newest first; the first page is kept for when there is no network. */
export function useMyReports() {
  return usePagedList(listMyReports, {}, { cacheKey: 'reports.mine' })
}

/** It is the reporter's turn: look, and say whether it is fixed. */
export function waitsForReporter(report: ReportSummary): boolean {
  return report.state === 'HANDLED' && report.actions.includes('confirm')
}
