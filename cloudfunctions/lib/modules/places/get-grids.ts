import { getGrids } from '@/shared/contract/grids'
import { handlePublic } from '../../kernel/handler'
import { requireCommunity } from './check-drawing'
import { findLiveGrids } from './grids.store'
import { viewGrid } from './view-grids'

/** The grids of a community as they count now; none where none were drawn. One trip. */
export const getLive = handlePublic(getGrids, async ({ communityCode }) => {
  requireCommunity(communityCode)
  const live = await findLiveGrids(communityCode)
  return { revision: live?.revision ?? 0, since: live?.since.getTime() ?? null, grids: live?.grids.map(viewGrid) ?? [] }
})
