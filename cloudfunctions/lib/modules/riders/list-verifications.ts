import { listVerifications } from '@/shared/contract/riders'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findWaiting } from './riders.store'
import { viewVerification } from './view-verification'

/** What waits at a place. One trip. */
export const listWaiting = handle(listVerifications, async ({ placeCode, cursor, limit }, { viewer }) => {
  const page = toPage(await findWaiting(placeCode, readCursor(cursor), limit + 1), limit, (row) => ({ position: row.createdAt.getTime(), id: row._id }))
  return { items: page.rows.map((row) => viewVerification(row, viewer)), nextCursor: page.nextCursor }
})
