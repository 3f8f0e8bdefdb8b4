import * as v from 'valibot'
import { LIST_PROBLEMS } from '../domain/riders/read-list'
import { RIDER_DECIDERS, RIDER_LIST_KEEPERS, RIDER_VOUCHERS } from '../domain/riders/rider-offices'
import { RIDER_METHODS, RIDER_PLATFORMS, RIDER_REFUSALS, VERIFICATION_STATES } from '../domain/riders/verification-states'
import { CandidateCode } from './appointments'
import { operation } from './operation'
import { anyOf, appointed, leveled, person, related, type SubjectRef } from './policy'
import { CommunityCode, FileId, page, pageInput, PlaceCode, text, Ulid } from './primitives'

/** Characters. */
export const MAX_STATION_NAME = 30

const THE_REQUEST: SubjectRef = { subject: 'rider-verification', key: 'verificationId' }
const THE_LIST: SubjectRef = { subject: 'rider-list', key: 'listId' }
const Platform = v.picklist(RIDER_PLATFORMS, 'choice')
const seen = { verificationId: Ulid, version: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range')) }
const STEP_ERRORS = ['RIDER_REQUEST_NOT_FOUND', 'RIDER_REQUEST_CHANGED', 'RIDER_REQUEST_WRONG_STATE'] as const

/** One asking, from the first to the answer. No name is asked for, and none is kept. */
export const Verification = v.object({
  id: v.string(),
  method: v.picklist(RIDER_METHODS),
  platform: v.picklist(RIDER_PLATFORMS),
  stationName: v.nullable(v.string()),
  communityCode: v.nullable(v.string()),
  state: v.picklist(VERIFICATION_STATES),
  createdAt: v.number(),
  /** When an answer is due; past it the street knows. */
  dueAt: v.number(),
  isOverdue: v.boolean(),
  decidedAt: v.nullable(v.number()),
  reasonCode: v.nullable(v.string()),
  version: v.number(),
  isMine: v.boolean(),
  /** Not decided by this viewer when it is their own; null for the rider. */
  mayDecide: v.nullable(v.boolean()),
  /** The photo still stands. */
  hasBadge: v.boolean(),
})
export type Verification = v.InferOutput<typeof Verification>

/** Where the caller stands: rider until when, the last asking, and the list that holds their phone. */
export const getMyRider = operation({
  name: 'riders.getMine',
  input: v.strictObject({}),
  output: v.object({
    until: v.nullable(v.number()),
    /** By the level above, not by an asking. */
    isAppointed: v.boolean(),
    /** Not yet a rider, or in the last month of the year. */
    mayAsk: v.boolean(),
    last: v.nullable(Verification),
    listed: v.nullable(v.object({ stationName: v.string(), platform: v.picklist(RIDER_PLATFORMS), listedAt: v.number() })),
  }),
  policy: person,
  errors: [],
})

/** 对，是我: the caller's phone stands on a live list. A rider at once. Idempotent by `id`. */
export const confirmListed = operation({ name: 'riders.confirmListed', input: v.strictObject({ id: Ulid }), output: Verification, policy: leveled(2), errors: ['RIDER_NOT_LISTED', 'RIDER_ALREADY'] })

/** The photo of a badge (under uploads/{personId}/{id}/), for a person to look at; it is seen by nobody else. Idempotent by `id`. */
export const submitBadge = operation({
  name: 'riders.submitBadge',
  input: v.strictObject({ id: Ulid, communityCode: CommunityCode, platform: Platform, fileId: FileId }),
  output: Verification,
  policy: person,
  errors: ['PLACE_UNKNOWN', 'UPLOAD_NOT_YOURS', 'PHOTO_NOT_FOUND', 'PHOTO_EMPTY', 'PHOTO_TOO_LARGE', 'PHOTO_NOT_AN_IMAGE', 'PHOTO_DAMAGED', 'RIDER_REQUEST_OPEN', 'RIDER_ALREADY'],
})

export const withdrawVerification = operation({ name: 'riders.withdraw', input: v.strictObject(seen), output: Verification, policy: related(['applicant'], THE_REQUEST), errors: STEP_ERRORS })

/** What waits at a place, the longest waiting first. */
export const listVerifications = operation({
  name: 'riders.listWaiting',
  input: v.strictObject({ placeCode: PlaceCode, ...pageInput }),
  output: page(Verification),
  policy: appointed(RIDER_DECIDERS, { placeKey: 'placeCode' }),
  errors: [],
})

export const getVerification = operation({
  name: 'riders.get',
  input: v.strictObject({ verificationId: Ulid }),
  output: Verification,
  policy: anyOf(related(['applicant'], THE_REQUEST), appointed(RIDER_DECIDERS, THE_REQUEST)),
  errors: ['RIDER_REQUEST_NOT_FOUND'],
})

/** A look at the badge; it is recorded first, and the rider can read that it was. Null: the photo is gone. */
export const openBadge = operation({
  name: 'riders.openBadge',
  input: v.strictObject({ verificationId: Ulid }),
  output: v.object({ url: v.nullable(v.string()) }),
  policy: appointed(RIDER_DECIDERS, THE_REQUEST),
  errors: ['RIDER_REQUEST_NOT_FOUND', 'RIDER_IS_OWN'],
})

/** A rider for a year from now, at the community. */
export const approveVerification = operation({ name: 'riders.approve', input: v.strictObject(seen), output: Verification, policy: appointed(RIDER_DECIDERS, THE_REQUEST), errors: [...STEP_ERRORS, 'RIDER_IS_OWN'] })

/** With a reason that the rider is told; asking again is free. */
export const refuseVerification = operation({
  name: 'riders.refuse',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(RIDER_REFUSALS, 'choice') }),
  output: Verification,
  policy: appointed(RIDER_DECIDERS, THE_REQUEST),
  errors: [...STEP_ERRORS, 'RIDER_IS_OWN'],
})

/** Somebody of the community knows the rider who stands before them and shows their code. A rider at once. Idempotent by `id`. */
export const vouchForRider = operation({
  name: 'riders.vouch',
  input: v.strictObject({ id: Ulid, placeCode: PlaceCode, code: CandidateCode, platform: Platform }),
  output: Verification,
  policy: appointed(RIDER_VOUCHERS, { placeKey: 'placeCode' }),
  errors: ['PLACE_UNKNOWN', 'CANDIDATE_UNKNOWN', 'RIDER_IS_OWN', 'RIDER_ALREADY'],
})

export const RiderList = v.object({
  id: v.string(),
  placeCode: v.string(),
  stationName: v.string(),
  platform: v.picklist(RIDER_PLATFORMS),
  fileName: v.string(),
  /** `staged`: a dry run · `live` · `ended`: replaced, a year old, or never taken. */
  state: v.picklist(['staged', 'live', 'ended']),
  createdAt: v.number(),
  rows: v.number(),
  phones: v.number(),
  wrongCount: v.number(),
  /** The first hundred. */
  wrong: v.array(v.object({ row: v.number(), problem: v.picklist(LIST_PROBLEMS), cell: v.string() })),
})
export type RiderList = v.InferOutput<typeof RiderList>

/**
 * Reads an uploaded CSV or XLSX (under uploads/{personId}/{id}/) as a dry run, and removes the file: of the phones only keyed hashes are
 * kept, of the rest nothing. Nothing counts until `riders.commitList`; after a day it is gone. Idempotent by `id`.
 */
export const stageRiderList = operation({
  name: 'riders.stageList',
  input: v.strictObject({ id: Ulid, placeCode: PlaceCode, stationName: text(MAX_STATION_NAME), platform: Platform, fileId: FileId, fileName: text(80) }),
  output: RiderList,
  policy: appointed(RIDER_LIST_KEEPERS, { placeKey: 'placeCode' }),
  errors: ['PLACE_UNKNOWN', 'UPLOAD_NOT_YOURS', 'ROLL_FILE_MISSING', 'ROLL_FILE_UNREADABLE', 'RIDER_LIST_WITHOUT_PHONES'],
})

/** Counts from now on, for a year, in place of the station's last one. A repeat changes nothing. */
export const commitRiderList = operation({
  name: 'riders.commitList',
  input: v.strictObject({ listId: Ulid }),
  output: RiderList,
  policy: appointed(RIDER_LIST_KEEPERS, THE_LIST),
  errors: ['RIDER_LIST_NOT_FOUND', 'RIDER_LIST_WRONG_STATE'],
})

/** Newest first. */
export const listRiderLists = operation({
  name: 'riders.listLists',
  input: v.strictObject({ placeCode: PlaceCode, ...pageInput }),
  output: page(RiderList),
  policy: appointed(RIDER_LIST_KEEPERS, { placeKey: 'placeCode' }),
  errors: [],
})
