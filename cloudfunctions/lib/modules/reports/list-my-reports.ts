import { listMyReports } from '@/shared/contract/reports'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findMine } from './reports.store'
import { showSummaries } from './show-report'

/** The caller's own, newest first. One trip. */
export const listMine = handle(listMyReports, async ({ cursor, limit }, context) => {
  const last = readCursor(cursor)
  const rows = await findMine(context.person.id, last && { receivedAt: last.position, id: last.id }, limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.receivedAt.getTime(), id: row._id }))
  return { items: await showSummaries(page.rows, context.viewer), nextCursor: page.nextCursor }
})
