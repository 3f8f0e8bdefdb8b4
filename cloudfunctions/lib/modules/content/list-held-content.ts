import { listHeldContent } from '@/shared/contract/content'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findOpenAt } from './content.store'
import { summarizeContent } from './view-content'

/** What waits at one community. One trip. */
export const listHeld = handle(listHeldContent, async ({ communityCode, cursor, limit }, { viewer }) => {
  const rows = await findOpenAt(communityCode, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.dueAt?.getTime() ?? 0, id: row._id }))
  return { items: page.rows.map((row) => summarizeContent(row, viewer)), nextCursor: page.nextCursor }
})
