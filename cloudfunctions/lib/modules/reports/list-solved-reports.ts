import { listSolvedReports, type SolvedReport } from '@/shared/contract/reports'
import { AppError } from '@/shared/errors'
import { temporaryUrls } from '../../adapters/storage'
import { handlePublic } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { placeTree } from '../../kernel/places/places'
import { nobody } from '../../kernel/subject'
import { summarize, visibleFiles } from './report-view'
import { findSolved, type ReportRow } from './reports.store'

/** What was solved in a community, as anybody sees it, the latest first. One trip, and one call to the storage for all photos. */
export const listSolved = handlePublic(listSolvedReports, async ({ communityCode, cursor, limit }, { now }) => {
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  const rows = await findSolved(communityCode, now, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.solvedAt?.getTime() ?? 0, id: row._id }))
  const viewer = nobody(now)
  const pairs = page.rows.map((row) => ({ ...row, before: row.before.slice(0, 1), after: row.after.slice(-1) }))
  const urls = await temporaryUrls(pairs.flatMap((row) => visibleFiles(row, viewer, 'all')))
  const show = (row: ReportRow): SolvedReport => {
    const { id, categoryCode, landmark, isDemo } = summarize(row, viewer, { urls, placeName: (code) => code })
    const urlOf = (photo: ReportRow['before'][number] | undefined) => (photo && visibleFiles(row, viewer, 'all').includes(photo.fileId) ? (urls.get(photo.fileId) ?? null) : null)
    const solvedAt = row.solvedAt?.getTime() ?? now
    return { id, categoryCode, landmark, isDemo, solvedAt, tookMs: Math.max(0, solvedAt - row.receivedAt.getTime()), before: urlOf(row.before[0]), after: urlOf(row.after[0]) }
  }
  return { items: pairs.map(show), nextCursor: page.nextCursor }
})
