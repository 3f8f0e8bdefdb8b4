import { listBlocks } from '@/shared/contract/blocks'
import { handle } from '../../../kernel/handler'
import { readCursor, toPage } from '../../../kernel/keyset-page'
import { findBlocksAt } from './blocks.store'
import { viewBlock } from './view-block'

/** Those that hold at one community. One trip. */
export const listAt = handle(listBlocks, async ({ communityCode, cursor, limit }, { viewer, now }) => {
  const rows = await findBlocksAt(communityCode, now, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.endsAt.getTime(), id: row._id }))
  return { items: page.rows.map((row) => viewBlock(row, viewer)), nextCursor: page.nextCursor }
})
