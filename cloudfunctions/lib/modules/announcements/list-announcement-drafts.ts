import { listAnnouncementDrafts } from '@/shared/contract/announcements'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findOnShelf } from './announcements.store'
import { summarizeAnnouncement } from './view-announcement'

/** What is being written at one place, and what waits for its check. One trip. */
export const listDrafts = handle(listAnnouncementDrafts, async ({ placeCode, cursor, limit }, { now }) => {
  const rows = await findOnShelf([placeCode], 'desk', readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.shelvedAt.getTime(), id: row._id }))
  return { items: page.rows.map((row) => summarizeAnnouncement(row, now)), nextCursor: page.nextCursor }
})
