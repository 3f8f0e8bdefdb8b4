import { type Area, locate } from '@/shared/domain/geo/locate'
import type { Point } from '@/shared/domain/geo/point'

/** A point's district, and its community where one is drawn. Codes; confidence 0–1. */
export interface Position {
  district: string
  community: string | null
  /** Of the community if there is one, else of the district. */
  confidence: number
  districtConfidence: number
  /** The neighbour it may belong to as well: a community, or else a district. */
  alternative: string | null
}

/** Below this the point is more likely outside the drawn community than in it. */
const MORE_LIKELY_INSIDE = 0.5

/** Pure. Null: outside the city, and not near it. */
export function findPosition(districts: readonly Area[], communities: readonly Area[], point: Point, accuracyM: number): Position | null {
  const district = locate(districts, point, accuracyM)
  if (!district) return null
  const near = locate(communities, point, accuracyM)
  if (near && near.confidence >= MORE_LIKELY_INSIDE) {
    return {
      district: near.code.slice(0, 6),
      community: near.code,
      confidence: near.confidence,
      districtConfidence: district.confidence,
      alternative: near.alternative ?? district.alternative ?? null,
    }
  }
  return {
    district: district.code,
    community: null,
    confidence: district.confidence,
    districtConfidence: district.confidence,
    alternative: near?.code ?? district.alternative ?? null,
  }
}
