import { listReportQueue } from '@/shared/contract/reports'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findQueue } from './reports.store'
import { showSummaries } from './show-report'

/** What waits at a community, or in one grid, the soonest due first; of what is done, the newest first. One trip. */
export const listQueue = handle(listReportQueue, async ({ placeCode, stage, cursor, limit }, context) => {
  const last = readCursor(cursor)
  const rows = await findQueue(placeCode, stage, last && { order: last.position, id: last.id }, limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.queueOrder, id: row._id }))
  return { items: await showSummaries(page.rows, context.viewer), nextCursor: page.nextCursor }
})
