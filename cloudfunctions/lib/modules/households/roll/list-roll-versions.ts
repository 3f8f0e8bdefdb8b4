import { listRollVersions } from '@/shared/contract/roll'
import { handle } from '../../../kernel/handler'
import { readCursor, toPage } from '../../../kernel/keyset-page'
import { findVersions } from './roll.store'
import { viewVersion } from './view-version'

/** The imports of a community, newest first. One trip. */
export const list = handle(listRollVersions, async ({ communityCode, cursor, limit }) => {
  const rows = await findVersions(communityCode, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.createdAt.getTime(), id: row._id }))
  return { items: page.rows.map(viewVersion), nextCursor: page.nextCursor }
})
