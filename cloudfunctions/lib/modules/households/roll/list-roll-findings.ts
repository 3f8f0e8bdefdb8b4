import { listRollFindings } from '@/shared/contract/roll'
import { handleOn } from '../../../kernel/handler'
import { readCursor, toPage } from '../../../kernel/keyset-page'
import { rollVersionKind } from './roll-subject'
import { findFindings } from './roll.store'
import { viewFinding } from './view-version'

/** What somebody has to look at, by row. One trip beyond the version. */
export const listFindings = handleOn(rollVersionKind, listRollFindings, async ({ versionId, kind, isDecided, cursor, limit }) => {
  const rows = await findFindings(versionId, kind, isDecided, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.row, id: row._id }))
  return { items: page.rows.map(viewFinding), nextCursor: page.nextCursor }
})
