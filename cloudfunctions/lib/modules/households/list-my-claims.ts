import { listMyClaims } from '@/shared/contract/households'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findClaimsOf } from './households.store'
import { viewClaim } from './view-claim'

/** The caller's households, asked for, had and left. One trip. */
export const listMine = handle(listMyClaims, async ({ cursor, limit }, { person, viewer }) => {
  const page = toPage(await findClaimsOf(person.id, readCursor(cursor), limit + 1), limit, (row) => ({ position: row.createdAt.getTime(), id: row._id }))
  return { items: page.rows.map((row) => viewClaim(row, viewer)), nextCursor: page.nextCursor }
})
