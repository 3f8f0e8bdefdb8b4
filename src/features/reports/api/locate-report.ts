import { call } from '@/platform/cloud/call'
import type { Location } from '@/shared/contract/primitives'
import { locatePoint } from '@/shared/contract/places'
import { isAppError } from '@/shared/errors'
import type { PlaceGuess } from '../model/place-guess'

/** What the borders say about a point. Without an answer the point itself is kept: the server will tell later. Never throws. */
export async function locateReport(location: Location): Promise<PlaceGuess> {
  try {
    const { district, community, confidence, alternative, grid } = await call(locatePoint, { location })
    if (!community) return { status: 'district', location, districtName: district.name }
    return {
      status: 'located',
      location,
      community: { code: community.code, name: community.name },
      districtName: district.name,
      confidence,
      alternativeName: alternative?.name ?? null,
      gridName: grid?.name ?? null,
    }
  } catch (error) {
    return isAppError(error) && error.code === 'POINT_OUTSIDE_CITY' ? { status: 'outside', location } : { status: 'unresolved', location }
  }
}
