import { listHeldContent } from '@/shared/contract/content'
import { holdsRole } from '@/shared/domain/appointments'
import { DECIDERS } from '@/shared/domain/moderation/who-decides'
import { placeTree } from '../../kernel/places/places'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findOpenAt } from './content.store'
import { summarizeContent } from './view-content'

/** What waits at one community, and at the street above it for those who decide there: its announcements. One trip. */
export const listHeld = handle(listHeldContent, async ({ communityCode, cursor, limit }, { viewer }) => {
  const above = placeTree.ancestorsOf(communityCode).map(({ code }) => code)
  const scopes = [communityCode, ...above.filter((code) => holdsRole(viewer.appointments, DECIDERS, code, viewer.now))]
  const rows = await findOpenAt(scopes, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.dueAt?.getTime() ?? 0, id: row._id }))
  return { items: page.rows.map((row) => summarizeContent(row, viewer)), nextCursor: page.nextCursor }
})
