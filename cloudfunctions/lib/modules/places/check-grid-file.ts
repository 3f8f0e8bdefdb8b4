import { checkGridFile } from '@/shared/contract/grids'
import { MAX_CORNERS, MAX_GRIDS } from '@/shared/domain/geo/grids/grid'
import { readGridFile } from '@/shared/domain/geo/grids/read-grid-file'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { checkDrawing, requireCommunity } from './check-drawing'
import { viewGrid } from './view-grids'

/** A file tried without keeping anything: what it holds, and what is wrong with it, row by row and ring by ring. No trip. */
export const checkFile = handle(checkGridFile, async ({ communityCode, format, text, datum }) => {
  requireCommunity(communityCode)
  const { grids, problems } = readGridFile(format, text, datum)
  if (grids.length > MAX_GRIDS || grids.some((grid) => grid.corners.length > MAX_CORNERS)) throw new AppError('INVALID_INPUT', { fields: { text: 'too_many' } })
  return { grids: grids.map(viewGrid), problems: [...problems, ...checkDrawing(communityCode, grids)] }
})
