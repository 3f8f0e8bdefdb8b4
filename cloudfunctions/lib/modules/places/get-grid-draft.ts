import { getGridDraft } from '@/shared/contract/grids'
import { handle } from '../../kernel/handler'
import { findLatestVersion } from './grids.store'
import { requireCommunity } from './check-drawing'
import { viewGridVersion } from './view-grids'

/** The drawing of a community that was saved last; null where there is none. One trip. */
export const getDraft = handle(getGridDraft, async ({ communityCode }) => {
  requireCommunity(communityCode)
  const latest = await findLatestVersion(communityCode)
  return { draft: latest ? viewGridVersion(latest) : null }
})
