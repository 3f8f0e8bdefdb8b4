import { listClaims } from '@/shared/contract/households'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findWaiting } from './households.store'
import { viewClaim } from './view-claim'

/** What waits at a community, a grid or a building. One trip. */
export const list = handle(listClaims, async ({ placeCode, cursor, limit }, { viewer }) => {
  const page = toPage(await findWaiting(placeCode, readCursor(cursor), limit + 1), limit, (row) => ({ position: row.createdAt.getTime(), id: row._id }))
  return { items: page.rows.map((row) => viewClaim(row, viewer)), nextCursor: page.nextCursor }
})
