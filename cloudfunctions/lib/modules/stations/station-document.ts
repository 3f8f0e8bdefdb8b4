import type { Facility, FacilityState } from '@/shared/domain/stations/facilities'
import type { EvidenceKind } from '@/shared/domain/stations/station-evidence'
import type { StationHours } from '@/shared/domain/stations/station-hours'
import type { AccessKind, Audience, Brand, SUPPLY_LEVELS } from '@/shared/domain/stations/station-kinds'
import type { CheckInAnswer, CheckInMethod } from '@/shared/domain/stations/check-in'
import type { Duty } from '@/shared/domain/appointments'
import type { DoubtAnswer } from '@/shared/domain/stations/station-doubt'
import type { Notice } from '../../kernel/ports'
import { HOUR } from '@/shared/domain/time'

/** As much of what was seen stays beside a station: two hours of a crowded one. The facts stay in their own collection. */
export const EVIDENCE_KEPT = 60
/** After eight half-lives it says nothing any more, and who said it is nobody's business. */
export const EVIDENCE_KEPT_FOR = 48 * HOUR

export interface StoredEvidence {
  /** Of the check-in (ULID of the client), or of the manager's act. */
  id: string
  kind: EvidenceKind
  at: Date
  personId: string
  installId: string | null
}

/** A notice to a person, or to whoever holds a duty there now; where nobody holds it, to those of the other. */
export type StationOutboxEntry = { duty: null; notice: Notice } | { duty: Duty; orDuty: Duty | null; notice: Omit<Notice, 'personId'> }

/** One change of what it says of itself. `by`: an office, or how it came. */
export interface StationChange {
  version: number
  at: Date
  action: 'create' | 'import' | 'edit' | 'confirm' | 'retire' | 'adopt'
  by: string
  personId: string | null
  /** Of the call, so that a repeat is known. */
  requestId: string
  fields: string[]
  note: string | null
}

/** So many changes and doubts are kept with it. */
export const CHANGES_KEPT = 50
export const DOUBTS_KEPT = 30

/** `_id`: nine digits of the street, three of the station. */
export interface StationDocument {
  _id: string
  /** Grows with every change of what it says of itself, not with what is seen of it. */
  version: number
  /** Its community, or where nobody knows that, its street. */
  placeCode: string
  name: string
  brand: Brand
  tier: 1 | 2 | 3
  /** GCJ-02, of the entrance. */
  lng: number
  lat: number
  address: string
  entranceNote: string
  doorPhotoId: string | null
  hostOrg: string
  phone: string | null
  capacity: number | null
  access: AccessKind
  audience: Audience
  hours: StationHours
  facilities: Partial<Record<Facility, FacilityState>>
  supplies: { item: string; level: (typeof SUPPLY_LEVELS)[number]; at: Date }[]
  rules: string
  verifiedAt: Date | null
  isRetired: boolean
  isDemo: boolean
  /** Its place and all above it. */
  scopes: string[]
  /** Of the call or the row that made it: nothing makes two. */
  requestKey: string
  history: StationChange[]
  /** Why it is closed, with the manager's switch of that day. */
  closedNote: { reason: string; at: Date } | null
  /** What riders doubt and nobody answered yet; one at a time. */
  doubt: { id: string; raisedAt: Date } | null
  /** The secretary hears of it then; null: has heard, or there is none. */
  doubtDueAt: Date | null
  /** Somebody found it shut: whether that is a doubt has to be looked at. */
  doubtCheckAt: Date | null
  pastDoubts: { id: string; raisedAt: Date; answeredAt: Date; answer: DoubtAnswer; reply: string; personId: string }[]
  /** The street should look; null: not. */
  reviewSince: Date | null
  outbox: StationOutboxEntry[]
  /** Grows with every entry: a delivery that read before one clears nothing. */
  outboxWrites: number
  undeliveredSince: Date | null
  /** The last EVIDENCE_KEPT; written by atomic pushes only. */
  evidence: StoredEvidence[]
  /** Who of them said that they left. */
  departures: { id: string; at: Date }[]
  /** Grows with every push: a sweep that read before one writes nothing. */
  evidenceWrites: number
  /** The clock looks at the evidence then; null: there is none. */
  evidenceStaleAt: Date | null
}

/** What a card is made of. */
export const CARD_FIELDS = [
  'name', 'brand', 'tier', 'lng', 'lat', 'address', 'access', 'audience', 'isRetired', 'hours', 'facilities', 'verifiedAt', 'evidence', 'departures', 'capacity', 'isDemo',
] as const satisfies readonly (keyof StationDocument)[]
export type StationRow = Pick<StationDocument, '_id' | (typeof CARD_FIELDS)[number]>

/** One check-in, for good. `_id` = stationId:personId:window of two hours, so that there cannot be two. */
export interface CheckInDocument {
  _id: string
  /** ULID of the client. */
  requestId: string
  stationId: string
  personId: string
  at: Date
  method: CheckInMethod
  answer: CheckInAnswer
  broken: Facility | null
  /** From the door; where the person was is not kept. */
  distanceM: number
  leftAt: Date | null
}
