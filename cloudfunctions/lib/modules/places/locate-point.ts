import { locatePoint, type Place } from '@/shared/contract/places'
import { locateGrid } from '@/shared/domain/geo/grids/locate-grid'
import { managementOf } from '@/shared/domain/management'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { locatePosition, MANAGEMENT_UNITS, placeTree } from '../../kernel/places/places'
import { findLiveGrids } from './grids.store'

/** Where a point lies: district, community, grid. One trip where the community is drawn, for its grids; none elsewhere. */
export const locate = handlePublic(locatePoint, async ({ location }) => {
  const position = locatePosition(location, location.accuracyM)
  if (!position) throw new AppError('POINT_OUTSIDE_CITY', { fields: { location: 'range' } })
  const { district, community, confidence, alternative } = position
  const grids = community === null ? [] : ((await findLiveGrids(community))?.grids ?? [])
  const grid = locateGrid(grids, confidence, location, location.accuracyM)
  const unit = managementOf(MANAGEMENT_UNITS, community ?? district)
  return {
    district: placeOf(district),
    community: community === null ? null : placeOf(community),
    confidence,
    alternative: alternative === null ? null : placeOf(alternative),
    grid: grid && {
      code: `${community}-${grid.code}`,
      name: grids.find((one) => one.code === grid.code)?.name ?? grid.code,
      confidence: grid.confidence,
      alternative: grid.alternative === undefined ? null : `${community}-${grid.alternative}`,
    },
    managedBy: unit && { name: unit.name, isConfirmed: unit.isConfirmed },
  }
})

function placeOf(code: string): Place {
  const place = placeTree.find(code)
  if (!place) throw new Error(`a polygon for ${code}, which is not in the tree`)
  return place
}
