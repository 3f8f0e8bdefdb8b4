import * as v from 'valibot'
import { FACILITIES } from '../domain/stations/facilities'
import { DOUBT_ANSWERS } from '../domain/stations/station-doubt'
import { ACCESS_KINDS, AUDIENCES, BRANDS, FACILITY_STATES, SUPPLY_LEVELS } from '../domain/stations/station-kinds'
import { MANAGERS, OVERSEERS, REGISTRARS, SECRETARIES } from '../domain/stations/station-offices'
import { operation } from './operation'
import { appointed } from './policy'
import { FileId, Location, page, pageInput, PlaceCode, text, Ulid } from './primitives'
import { Hours, StationDetail, StationId, THE_STATION } from './stations'

/** What those who look after stations do: managers day by day, secretaries for them, the street above. */
const manages = appointed([...MANAGERS, ...SECRETARIES], THE_STATION)
const looksAfter = appointed([...MANAGERS, ...SECRETARIES, ...OVERSEERS], THE_STATION)
const registers = appointed(REGISTRARS, { place: '420200' })
const ofStation = { stationId: StationId }
const seen = { ...ofStation, version: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range')) }

/** 今日开门, 临时关闭: holds to the end of the day. Repeating it says it again. */
export const openToday = operation({ name: 'stations.openToday', input: v.strictObject(ofStation), output: StationDetail, policy: manages, errors: ['STATION_NOT_FOUND'] })
export const closeToday = operation({ name: 'stations.closeToday', input: v.strictObject({ ...ofStation, reason: text(40) }), output: StationDetail, policy: manages, errors: ['STATION_NOT_FOUND', 'TEXT_REFUSED'] })
/** At most twelve items; a level that was said is replaced. */
export const setSupply = operation({ name: 'stations.setSupply', input: v.strictObject({ ...ofStation, item: text(12), level: v.picklist(SUPPLY_LEVELS, 'choice') }), output: StationDetail, policy: manages, errors: ['STATION_NOT_FOUND', 'TEXT_REFUSED'] })
/** 每月确认: everything that it says is right. */
export const confirmStation = operation({ name: 'stations.confirm', input: v.strictObject(seen), output: StationDetail, policy: manages, errors: ['STATION_NOT_FOUND', 'STATION_CHANGED'] })
/** To those who found it shut. `open` and `shut` hold to the end of the day like the manager's switch. The same answer again is a success. */
export const answerDoubt = operation({
  name: 'stations.answerDoubt',
  input: v.strictObject({ ...ofStation, doubtId: v.pipe(v.string('type'), v.maxLength(20, 'format')), answer: v.picklist(DOUBT_ANSWERS, 'choice'), reply: text(120) }),
  output: StationDetail,
  policy: manages,
  errors: ['STATION_NOT_FOUND', 'DOUBT_UNKNOWN', 'DOUBT_ANSWERED', 'TEXT_REFUSED'],
})
/** What the code at its door says: to be printed by those who look after it. */
export const showSign = operation({ name: 'stations.showSign', input: v.strictObject(ofStation), output: v.object({ sign: v.string() }), policy: looksAfter, errors: ['STATION_NOT_FOUND'] })

/** `placeCode`: its community, or where nobody knows that, its street. */
const profile = {
  placeCode: v.pipe(PlaceCode, v.regex(/^\d{9}(\d{3})?$/, 'format')),
  name: text(30),
  brand: v.picklist(BRANDS, 'choice'),
  tier: v.picklist([1, 2, 3], 'choice'),
  location: Location,
  address: text(60),
  entranceNote: v.optional(text(60)),
  /** Under uploads/{personId}/{id}/; absent: the photo stays. */
  doorPhotoId: v.optional(FileId),
  hostOrg: v.optional(text(40)),
  phone: v.optional(v.pipe(v.string('type'), v.regex(/^[0-9-]{7,13}$/, 'format'))),
  capacity: v.optional(v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range'), v.maxValue(500, 'range'))),
  access: v.picklist(ACCESS_KINDS, 'choice'),
  audience: v.picklist(AUDIENCES, 'choice'),
  hours: Hours,
  facilities: v.record(v.picklist(FACILITIES, 'choice'), v.picklist(FACILITY_STATES, 'choice')),
  rules: v.optional(text(200)),
}
const PROFILE_ERRORS = ['PLACE_UNKNOWN', 'POINT_OUTSIDE_CITY', 'TEXT_REFUSED', 'UPLOAD_NOT_YOURS', 'PHOTO_NOT_FOUND', 'PHOTO_EMPTY', 'PHOTO_TOO_LARGE', 'PHOTO_NOT_AN_IMAGE', 'PHOTO_DAMAGED'] as const
/** Gets the next number of its street. Idempotent by `id`. */
export const createStation = operation({ name: 'stations.create', input: v.strictObject({ id: Ulid, ...profile }), output: StationDetail, policy: registers, errors: PROFILE_ERRORS })
/** Its number stays that of the street where it was first. `id`: of this edit; a repeat of it is a success. */
export const editStation = operation({ name: 'stations.edit', input: v.strictObject({ id: Ulid, ...seen, ...profile }), output: StationDetail, policy: looksAfter, errors: [...PROFILE_ERRORS, 'STATION_NOT_FOUND', 'STATION_CHANGED'] })
export const retireStation = operation({ name: 'stations.retire', input: v.strictObject({ ...seen, explanation: text(120) }), output: StationDetail, policy: appointed(OVERSEERS, THE_STATION), errors: ['STATION_NOT_FOUND', 'STATION_CHANGED', 'TEXT_REFUSED'] })
/** The last fifty changes, newest first: offices, never persons. */
export const listStationHistory = operation({
  name: 'stations.listHistory',
  input: v.strictObject(ofStation),
  output: v.object({ items: v.array(v.object({ version: v.number(), at: v.number(), by: v.string(), action: v.string(), fields: v.array(v.string()), note: v.nullable(v.string()) })) }),
  policy: looksAfter,
  errors: ['STATION_NOT_FOUND'],
})

/** The stations of a place and below with what waits at each, in the order of their numbers. */
export const listStationsOnDesk = operation({
  name: 'stations.listOnDesk',
  input: v.strictObject({ placeCode: PlaceCode, ...pageInput }),
  output: page(
    v.object({
      id: v.string(),
      name: v.string(),
      doubt: StationDetail.entries.doubt,
      /** When somebody should say again that all of it is right, ms. */
      confirmBy: v.number(),
      needsReview: v.boolean(),
    }),
  ),
  policy: appointed([...MANAGERS, ...SECRETARIES, ...OVERSEERS], { placeKey: 'placeCode' }),
  errors: [],
})
