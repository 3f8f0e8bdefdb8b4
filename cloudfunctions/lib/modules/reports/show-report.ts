import type { ReportDetail, ReportSummary } from '@/shared/contract/reports'
import { temporaryUrls } from '../../adapters/storage'
import type { Viewer } from '../../kernel/subject'
import { placeTree } from '../../kernel/places/places'
import type { ReportDocument } from './report-document'
import { describe, summarize, visibleFiles } from './report-view'
import { findEvents, type ReportRow } from './reports.store'

/** The code itself where the tree has changed since. */
export const placeName = (code: string): string => placeTree.find(code)?.name ?? code

/** Views with the addresses of their photos: one call to the storage for the whole list, no trip. */
export async function showSummaries(reports: readonly ReportRow[], viewer: Viewer): Promise<ReportSummary[]> {
  const urls = await temporaryUrls(reports.flatMap((report) => visibleFiles(report, viewer, 'cover')))
  return reports.map((report) => summarize(report, viewer, { urls, placeName }))
}

/** One report with its timeline: the rows of the log and, until they are there, the steps waiting in the document. One trip. */
export async function showReport(report: ReportDocument, viewer: Viewer): Promise<ReportDetail> {
  const [rows, urls] = await Promise.all([findEvents(report._id), temporaryUrls(visibleFiles(report, viewer, 'all'))])
  const events = new Map([...report.pendingEvents, ...rows].map((event) => [event._id, event]))
  const inOrder = [...events.values()].sort((a, b) => a.version - b.version)
  return describe(report, inOrder, viewer, { urls, placeName })
}
