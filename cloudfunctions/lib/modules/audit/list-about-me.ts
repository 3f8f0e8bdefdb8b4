import { listAuditAboutMe } from '@/shared/contract/audit'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findAbout } from './audit.store'

/** One trip. Who did it is told as an office, never as a person. */
export const listAboutMe = handle(listAuditAboutMe, async ({ cursor, limit }, { person }) => {
  const last = readCursor(cursor)
  const rows = await findAbout(person.id, last && { at: last.position, id: last.id }, limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.at.getTime(), id: row._id }))
  const items = page.rows.map(({ _id, at, action, capacities, subjectType, subjectId, reasonCode, sealedIn }) => ({
    id: _id, at: at.getTime(), action, capacities, subject: { type: subjectType, id: subjectId }, reasonCode, isSealed: sealedIn !== null,
  }))
  return { items, nextCursor: page.nextCursor }
})
