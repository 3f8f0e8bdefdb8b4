import { listMyMessages } from '@/shared/contract/messages'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findInbox } from './messages.store'

/** The caller's own, newest first. One trip. */
export const listMine = handle(listMyMessages, async ({ cursor, limit }, context) => {
  const last = readCursor(cursor)
  const rows = await findInbox(context.person.id, last && { at: last.position, id: last.id }, limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.at.getTime(), id: row._id }))
  const items = page.rows.map(({ _id, at, kind, values, wording, subjectType, subjectId, waitsForMe, isRead }) => ({
    id: _id, at: at.getTime(), kind, values, title: wording?.title ?? null, subject: { type: subjectType, id: subjectId }, waitsForMe, isRead,
  }))
  return { items, nextCursor: page.nextCursor }
})
