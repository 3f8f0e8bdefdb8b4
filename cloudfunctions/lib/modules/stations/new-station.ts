import { scopesOf } from './station-places'
import type { StationDocument } from './station-document'

/** What a station says of itself; the rest comes of what happens there. */
export type StationProfile = Pick<
  StationDocument,
  'placeCode' | 'name' | 'brand' | 'tier' | 'lng' | 'lat' | 'address' | 'entranceNote' | 'doorPhotoId' | 'hostOrg' | 'phone' | 'capacity' | 'access' | 'audience' | 'hours' | 'facilities' | 'rules'
>

/** Pure. One where nobody has been yet. */
export function newStation(_id: string, profile: StationProfile, isDemo: boolean): StationDocument {
  return {
    _id,
    version: 1,
    ...profile,
    supplies: [],
    verifiedAt: null,
    isRetired: false,
    isDemo,
    scopes: scopesOf(profile.placeCode),
    requestKey: `number:${_id}`,
    history: [],
    closedNote: null,
    doubt: null,
    doubtDueAt: null,
    doubtCheckAt: null,
    pastDoubts: [],
    reviewSince: null,
    outbox: [],
    outboxWrites: 0,
    undeliveredSince: null,
    evidence: [],
    departures: [],
    evidenceWrites: 0,
    evidenceStaleAt: null,
  }
}
