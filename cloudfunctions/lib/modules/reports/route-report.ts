import { AppError } from '@/shared/errors'
import type { Location } from '@/shared/contract/primitives'
import type { Position } from '../../kernel/places/find-position'

/** Where a report belongs, and how sure that is (0–1). */
export interface Route {
  communityCode: string
  districtCode: string
  confidence: number
  /** Community or district that it may belong to as well. */
  alternative: string | null
  /** Its point lies in the city; also where there is none. */
  isInCity: boolean
}

export interface PlaceFinder {
  communityExists(code: string): boolean
  locate(location: Location): Position | null
}

/** Nothing but the person's word for it. */
const CONFIDENCE_WITHOUT_POINT = 0.5

/**
 * Pure. The person's choice decides, because they stand there; the point says how far to trust it. Without a choice the point must lie in
 * a community whose border we know.
 * A point outside the city says nothing beside a choice, and without one there is nowhere to send the report.
 * @throws PLACE_UNKNOWN, POINT_OUTSIDE_CITY, COMMUNITY_REQUIRED (`fields.district`: the district is known)
 */
export function routeReport(location: Location | undefined, chosen: string | undefined, places: PlaceFinder): Route {
  if (chosen && !places.communityExists(chosen)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  const position = location ? places.locate(location) : undefined
  if (position === null && !chosen) throw new AppError('POINT_OUTSIDE_CITY', { fields: { location: 'range' } })
  if (!chosen) return routeByPoint(position ?? undefined)

  const route = { communityCode: chosen, districtCode: chosen.slice(0, 6), isInCity: position !== null }
  if (!position) return { ...route, confidence: CONFIDENCE_WITHOUT_POINT, alternative: null }
  if (position.community === chosen) return { ...route, confidence: position.confidence, alternative: position.alternative }
  if (position.community) return { ...route, confidence: 1 - position.confidence, alternative: position.community }
  if (position.district === route.districtCode) return { ...route, confidence: position.districtConfidence, alternative: position.alternative }
  return { ...route, confidence: 1 - position.districtConfidence, alternative: position.district }
}

function routeByPoint(position: Position | undefined): Route {
  if (!position?.community) {
    throw new AppError('COMMUNITY_REQUIRED', { fields: { communityCode: 'required', ...(position ? { district: position.district } : {}) } })
  }
  return { communityCode: position.community, districtCode: position.district, confidence: position.confidence, alternative: position.alternative, isInCity: true }
}
