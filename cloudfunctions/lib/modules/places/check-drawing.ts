import { checkGrids } from '@/shared/domain/geo/grids/check-grids'
import type { Grid, GridProblem } from '@/shared/domain/geo/grids/grid'
import { AppError } from '@/shared/errors'
import { borderOf, placeTree } from '../../kernel/places/places'

/** @throws PLACE_UNKNOWN */
export function requireCommunity(communityCode: string): void {
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
}

/** What is wrong with the grids of a community, against its own border where it is drawn, else that of its district. */
export function checkDrawing(communityCode: string, grids: readonly Grid[]): GridProblem[] {
  const border = borderOf(communityCode)
  if (!border) throw new Error(`no border for ${communityCode}, which is in the tree`)
  return checkGrids(grids, border)
}
