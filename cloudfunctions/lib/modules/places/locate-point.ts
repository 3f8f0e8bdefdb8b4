import { locatePoint, type Place } from '@/shared/contract/places'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { locatePosition, placeTree } from '../../kernel/places/places'

/** Where a point lies. No trip. */
export const locate = handlePublic(locatePoint, async ({ location }) => {
  const position = locatePosition(location, location.accuracyM)
  if (!position) throw new AppError('POINT_OUTSIDE_CITY', { fields: { location: 'range' } })
  return {
    district: placeOf(position.district),
    community: position.community === null ? null : placeOf(position.community),
    confidence: position.confidence,
    alternative: position.alternative === null ? null : placeOf(position.alternative),
  }
})

function placeOf(code: string): Place {
  const place = placeTree.find(code)
  if (!place) throw new Error(`a polygon for ${code}, which is not in the tree`)
  return place
}
