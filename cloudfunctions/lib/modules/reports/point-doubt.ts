import type { Location } from '@/shared/contract/primitives'
import { type Fix, isTooFar, type PointDoubt } from '@/shared/domain/geo/doubt'
import { toPoint } from './report-facts'
import type { Charge } from './reports.store'

/** Pure. What staff should know of the point of a new report; the person's own reports of about that time say where they were. */
export function pointDoubt(location: Location | undefined, capturedAt: number, isInCity: boolean, recent: readonly Charge[]): PointDoubt | null {
  // Picked on a map: it says where the matter is, not where the person was.
  if (!location || location.source === 'picked') return null
  if (!isInCity) return 'outside_city'
  const fix: Fix = { point: location, accuracyM: location.accuracyM, at: capturedAt }
  return isTooFar(fix, recent.flatMap(fixOf)) ? 'too_far' : null
}

function fixOf({ point, accuracyM, locationSource, capturedAt, pointDoubt: doubt }: Charge): Fix[] {
  // One that is doubtful itself says nothing about the next.
  const isUsable = point !== null && locationSource !== 'picked' && doubt === null
  return isUsable ? [{ point: toPoint(point), accuracyM: accuracyM ?? 0, at: capturedAt.getTime() }] : []
}
