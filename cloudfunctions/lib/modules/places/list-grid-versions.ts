import { listGridVersions } from '@/shared/contract/grids'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { requireCommunity } from './check-drawing'
import { findGridVersions } from './grids.store'

/** The drawings of a community, the one saved last first. One trip. */
export const listVersions = handle(listGridVersions, async ({ communityCode, cursor, limit }, { person }) => {
  requireCommunity(communityCode)
  const rows = await findGridVersions(communityCode, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.savedAt.getTime(), id: row._id }))
  return {
    items: page.rows.map(({ _id, savedAt, savedAs, authorId, publishedAt, grids }) => ({
      id: _id,
      savedAt: savedAt.getTime(),
      savedAs: savedAs ?? null,
      isMine: authorId === person.id,
      publishedAt: publishedAt?.getTime() ?? null,
      grids: grids.length,
    })),
    nextCursor: page.nextCursor,
  }
})
