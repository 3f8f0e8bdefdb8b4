import { getGridDraft } from '@/shared/contract/grids'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { ownBorderOf } from '../../kernel/places/places'
import { findGridVersion, findLatestVersion } from './grids.store'
import { requireCommunity } from './check-drawing'
import { viewGridVersion } from './view-grids'

/** The drawing of a community that was saved last, or the named one; null where there is none. With the border to draw within. One trip. */
export const getDraft = handle(getGridDraft, async ({ communityCode, gridsId }) => {
  requireCommunity(communityCode)
  const draft = gridsId === undefined ? await findLatestVersion(communityCode) : await findGridVersion(gridsId)
  // A drawing of another community is none: whoever draws here need not know of it.
  if (gridsId !== undefined && draft?.communityCode !== communityCode) throw new AppError('GRIDS_NOT_FOUND')
  const border = ownBorderOf(communityCode)
  return {
    draft: draft ? viewGridVersion(draft) : null,
    border: border ? { polygon: border.polygon.map((ring) => ring.map((position) => [...position])), borderErrorM: border.borderErrorM } : null,
  }
})
