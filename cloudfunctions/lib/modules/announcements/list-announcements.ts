import { listAnnouncements } from '@/shared/contract/announcements'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { placeTree } from '../../kernel/places/places'
import { findOnShelf } from './announcements.store'
import { summarizeAnnouncement } from './view-announcement'

/** What a community is told, by itself and by the places above it, newest first. One trip. */
export const list = handlePublic(listAnnouncements, async ({ communityCode, which, cursor, limit }, { now }) => {
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  const scopes = [communityCode, ...placeTree.ancestorsOf(communityCode).map(({ code }) => code)]
  const rows = await findOnShelf(scopes, which === 'current' ? 'board' : 'archive', readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.shelvedAt.getTime(), id: row._id }))
  return { items: page.rows.map((row) => summarizeAnnouncement(row, now)), nextCursor: page.nextCursor }
})
