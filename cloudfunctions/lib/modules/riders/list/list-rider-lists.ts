import { listRiderLists } from '@/shared/contract/riders'
import { handle } from '../../../kernel/handler'
import { readCursor, toPage } from '../../../kernel/keyset-page'
import { findLists } from './list.store'
import { viewList } from './view-list'

/** What was handed in at a place. One trip. */
export const listLists = handle(listRiderLists, async ({ placeCode, cursor, limit }) => {
  const page = toPage(await findLists(placeCode, readCursor(cursor), limit + 1), limit, (row) => ({ position: row.createdAt.getTime(), id: row._id }))
  return { items: page.rows.map(viewList), nextCursor: page.nextCursor }
})
