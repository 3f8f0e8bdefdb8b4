import gcoord from 'gcoord'
import type { Location } from '@/shared/contract/primitives'

/** The browser's (WGS-84, converted here and nowhere else); WeChat's is current-location.weapp.ts. */

export type LocationAnswer =
  | { status: 'granted'; location: Location }
  /** The person said no: offer to choose the community instead. */
  | { status: 'denied' }
  /** Allowed, but no fix: indoors, switched off. */
  | { status: 'unavailable' }

const WAIT_MS = 8_000
/** A fix of the last half minute still says which street. */
const MAX_AGE_MS = 30_000
const PERMISSION_DENIED = 1

/** Where the phone is, GCJ-02. Asks for the permission when it has none yet. Never throws. */
export function currentLocation(): Promise<LocationAnswer> {
  const geolocation = globalThis.navigator?.geolocation
  if (!geolocation) return Promise.resolve({ status: 'unavailable' })
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => {
        const [lng, lat] = gcoord.transform([coords.longitude, coords.latitude], gcoord.WGS84, gcoord.GCJ02)
        resolve({ status: 'granted', location: { lng, lat, crs: 'gcj02', accuracyM: boundAccuracy(coords.accuracy), source: 'gps' } })
      },
      (error) => resolve({ status: error.code === PERMISSION_DENIED ? 'denied' : 'unavailable' }),
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: MAX_AGE_MS },
    )
  })
}

/** The contract takes at most 100 km. */
function boundAccuracy(metres: number): number {
  return Math.min(100_000, Math.max(0, metres))
}
