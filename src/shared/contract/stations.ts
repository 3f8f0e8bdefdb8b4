import * as v from 'valibot'
import { CHECK_IN_ANSWERS, CHECK_IN_METHODS } from '../domain/stations/check-in'
import { FACILITIES } from '../domain/stations/facilities'
import { OCCUPANCIES } from '../domain/stations/occupancy'
import { DOUBT_ANSWERS, DOUBT_STEPS } from '../domain/stations/station-doubt'
import { EVIDENCE_KINDS } from '../domain/stations/station-evidence'
import { ACCESS_KINDS, AUDIENCES, BRANDS, FACILITY_STATES, SUPPLY_LEVELS } from '../domain/stations/station-kinds'
import { operation } from './operation'
import { anyone, leveled, person, type SubjectRef, visible } from './policy'
import { Location, pageInput, text, Ulid } from './primitives'

/** 暖新驿站 as riders meet them. */
export const THE_STATION: SubjectRef = { subject: 'station', key: 'stationId' }
/** Nine digits of the street, three of the station: what stands on its sign after HSNX-. */
export const StationId = v.pipe(v.string('type'), v.regex(/^\d{9}-\d{3}$/, 'format'))
/** Of one phone, random and its own: a hint against one person with two names. */
export const InstallId = v.pipe(v.string('type'), v.regex(/^[A-Za-z0-9]{8,40}$/, 'format'))

const Minute = v.pipe(v.number('type'), v.integer('format'), v.minValue(0, 'range'), v.maxValue(1_440, 'range'))
const Span = v.strictObject({ opens: Minute, closes: Minute })
const Spans = v.pipe(v.array(Span), v.maxLength(4, 'too_many'))
const Days = v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6], 'choice')), v.minLength(1, 'empty'), v.maxLength(7, 'too_many'))

/** As in domain/stations/station-hours.ts. */
export const Hours = v.strictObject({
  weekly: v.pipe(v.array(v.strictObject({ ...Span.entries, days: Days })), v.maxLength(14, 'too_many')),
  lunch: v.nullable(Span),
  isAllDay: v.boolean('type'),
  unattended: Spans,
  holidays: v.picklist(['closed', 'same', 'custom'], 'choice'),
  onHolidays: Spans,
  exceptions: v.pipe(v.array(v.strictObject({ date: v.pipe(v.string('type'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'format')), spans: Spans, reason: text(40) })), v.maxLength(60, 'too_many')),
})

/** What the phone needs to draw and rank all of them, and to say what is open, without another question: the status is computed there too, from the same rules. */
export const StationCard = v.object({
  id: v.string(),
  /** Small, and its own for good: that of its marker on the map. */
  number: v.number(),
  name: v.string(),
  brand: v.picklist(BRANDS),
  tier: v.picklist([1, 2, 3]),
  /** GCJ-02, of the entrance. */
  lng: v.number(),
  lat: v.number(),
  address: v.string(),
  access: v.picklist(ACCESS_KINDS),
  audience: v.picklist(AUDIENCES),
  isRetired: v.boolean(),
  hours: Hours,
  /** What is not named is not there, or nobody knows. */
  facilities: v.record(v.picklist(FACILITIES), v.picklist(FACILITY_STATES)),
  /** ms; null: never. */
  verifiedAt: v.nullable(v.number()),
  /** What was seen of it of late, without who: each reporter and phone a number that means something within this card of this answer alone. */
  evidence: v.array(v.object({ kind: v.picklist(EVIDENCE_KINDS), at: v.number(), reporter: v.number(), phone: v.nullable(v.number()) })),
  occupancy: v.picklist(OCCUPANCIES),
  isDemo: v.boolean(),
})
export type StationCard = v.InferOutput<typeof StationCard>

/** Every station of the city in one answer and one trip (more than 500 come in pages). `since`: the version the phone has; if nothing changed, nothing is sent. */
export const listStations = operation({
  name: 'stations.list',
  input: v.strictObject({ since: v.optional(v.pipe(v.string('type'), v.maxLength(40, 'too_long'))), cursor: pageInput.cursor }),
  output: v.object({ items: v.array(StationCard), nextCursor: v.nullable(v.string()), version: v.string(), isUnchanged: v.boolean(), at: v.number() }),
  policy: anyone,
  errors: [],
})

export const StationDetail = v.object({
  ...StationCard.entries,
  version: v.number(),
  placeCode: v.string(),
  entranceNote: v.string(),
  /** A link of minutes, or null. */
  doorPhotoUrl: v.nullable(v.string()),
  hostOrg: v.string(),
  /** Of the house, public. */
  phone: v.nullable(v.string()),
  /** How many fit in; null: nobody said. */
  capacity: v.nullable(v.number()),
  supplies: v.array(v.object({ item: v.string(), level: v.picklist(SUPPLY_LEVELS), at: v.number() })),
  rules: v.string(),
  /** Of the manager's word that it is closed today. */
  closedReason: v.nullable(v.string()),
  /** What riders doubt now, and whose turn it is; `dueAt`: when the secretary hears of it, ms. */
  doubt: v.nullable(v.object({ id: v.string(), raisedAt: v.number(), dueAt: v.number(), step: v.picklist(DOUBT_STEPS) })),
  /** What was doubted and answered, newest first. */
  doubts: v.array(v.object({ raisedAt: v.number(), answeredAt: v.number(), answer: v.picklist(DOUBT_ANSWERS), reply: v.string() })),
  /** Riders were right on three days of thirty: the street looks. */
  needsReview: v.boolean(),
  /** When the caller may check in again; null: now. */
  checkInAt: v.nullable(v.number()),
  /** The caller looks after it. */
  isManager: v.boolean(),
})
export type StationDetail = v.InferOutput<typeof StationDetail>
export const getStation = operation({ name: 'stations.get', input: v.strictObject({ stationId: StationId }), output: StationDetail, policy: visible(THE_STATION), errors: ['STATION_NOT_FOUND'] })

/**
 * One of five answers, at the door. Idempotent by `id`. `code`: what was scanned there; by position alone it is worth less. A point that was picked on the map
 * is no position. Fields of CHECK_IN_TOO_FAR and CHECK_IN_CODE_ELSEWHERE: distanceM; of CHECK_IN_REPEATED: until (ms).
 */
export const checkIn = operation({
  name: 'stations.checkIn',
  input: v.strictObject({
    id: Ulid,
    stationId: StationId,
    method: v.picklist(CHECK_IN_METHODS, 'choice'),
    code: v.optional(v.pipe(v.string('type'), v.maxLength(80, 'too_long'))),
    location: Location,
    answer: v.picklist(CHECK_IN_ANSWERS, 'choice'),
    /** Of the answer `broken`: which. */
    broken: v.optional(v.picklist(FACILITIES, 'choice')),
    installId: v.optional(InstallId),
  }),
  output: v.object({ station: StationCard, checkInAt: v.number() }),
  policy: leveled(1, THE_STATION),
  errors: ['STATION_NOT_FOUND', 'STATION_CODE_WRONG', 'CHECK_IN_TOO_FAR', 'CHECK_IN_CODE_ELSEWHERE', 'CHECK_IN_REPEATED'],
})

/** 我走了. `checkInId`: the id that was sent with the check-in. Repeating it answers with the first time. */
export const leaveStation = operation({ name: 'stations.leave', input: v.strictObject({ checkInId: Ulid }), output: v.object({ leftAt: v.number() }), policy: person, errors: ['CHECK_IN_NOT_FOUND'] })
