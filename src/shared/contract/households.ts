import * as v from 'valibot'
import { CLAIM_METHODS, CLAIM_REFUSALS, CLAIM_REMOVALS, CLAIM_STATES } from '../domain/households/claim-states'
import { BUILDING_KEY_PATTERN, HOUSEHOLD_ID_PATTERN } from '../domain/households/household-id'
import { NAME_PATTERN, ROLL_RELATIONS } from '../domain/roll/read-cells'
import type { Role } from '../domain/appointments'
import { operation } from './operation'
import { anyOf, appointed, leveled, person, related, type SubjectRef, visible } from './policy'
import { CommunityCode, page, pageInput, PlaceCode, Ulid } from './primitives'

export const HouseholdId = v.pipe(v.string('type'), v.maxLength(40, 'format'), v.regex(HOUSEHOLD_ID_PATTERN, 'format'))
export const BuildingKey = v.pipe(v.string('type'), v.regex(BUILDING_KEY_PATTERN, 'format'))

/** Those who know who lives where. */
export const CLAIM_DECIDERS: readonly Role[] = ['secretary', 'grid-worker', 'street-officer']
const CODE_ISSUERS: readonly Role[] = ['secretary', 'grid-worker']

const THE_CLAIM: SubjectRef = { subject: 'household-claim', key: 'claimId' }
const THE_HOUSEHOLD: SubjectRef = { subject: 'household', key: 'householdId' }
const Version = v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range'))

/** Eight characters without those that are taken for others; as it is typed. */
const DoorCode = v.pipe(v.string('type'), v.maxLength(20, 'format'), v.transform((text) => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()), v.regex(/^[A-HJ-NP-Z2-9]{8}$/, 'format'))
const PersonName = v.pipe(v.string('type'), v.maxLength(40, 'too_long'), v.transform((text) => text.normalize('NFC').replace(/\s/g, '')), v.regex(NAME_PATTERN, 'format'))

/** One person in one household, from the asking to the end. */
export const Claim = v.object({
  id: v.string(),
  householdId: v.string(),
  communityCode: v.string(),
  /** What stands on the door: 红旗苑 3栋2单元502. Only for the person, the household and those who decide. */
  label: v.string(),
  relation: v.picklist(ROLL_RELATIONS),
  method: v.picklist(CLAIM_METHODS),
  state: v.picklist(CLAIM_STATES),
  createdAt: v.number(),
  /** When an answer is due; past it the street knows. */
  dueAt: v.number(),
  isOverdue: v.boolean(),
  decidedAt: v.nullable(v.number()),
  reasonCode: v.nullable(v.string()),
  version: v.number(),
  isMine: v.boolean(),
  /** In full for the person and for those who decide, masked for the household. */
  name: v.string(),
  /** For those who decide: what speaks for it. */
  evidence: v.nullable(v.object({ nameOnRoll: v.boolean(), phoneOnRoll: v.boolean(), mayApprove: v.boolean() })),
})
export type Claim = v.InferOutput<typeof Claim>

/** The buildings of a community's live roll; none: no roll yet. */
export const listBuildings = operation({
  name: 'households.listBuildings',
  input: v.strictObject({ communityCode: CommunityCode }),
  output: v.object({ buildings: v.array(v.object({ key: v.string(), code: v.string(), name: v.string(), rooms: v.number() })) }),
  policy: person,
  errors: ['PLACE_UNKNOWN'],
})

/** The doors of a building, in the order in which one walks past them: no names. */
export const listRooms = operation({
  name: 'households.listRooms',
  input: v.strictObject({ communityCode: CommunityCode, buildingKey: BuildingKey }),
  output: v.object({ rooms: v.array(v.object({ householdId: v.string(), unit: v.number(), room: v.string(), label: v.string() })) }),
  policy: leveled(2),
  errors: ['PLACE_UNKNOWN'],
})

/**
 * Asks for a household: by the code on its door (burnt by it; five tries a day), by the phone that stands on the roll, or for a visit of
 * the grid worker. Idempotent by `id`. HOUSEHOLD_CODE_WRONG has `left` in its fields.
 */
export const claimHousehold = operation({
  name: 'households.claim',
  input: v.strictObject({
    id: Ulid,
    householdId: HouseholdId,
    relation: v.picklist(ROLL_RELATIONS, 'choice'),
    name: PersonName,
    method: v.picklist(CLAIM_METHODS, 'choice'),
    code: v.optional(DoorCode),
  }),
  output: Claim,
  policy: leveled(2),
  errors: ['HOUSEHOLD_NOT_FOUND', 'HOUSEHOLD_CODE_WRONG', 'HOUSEHOLD_CODE_LOCKED', 'ROLL_PHONE_DIFFERS', 'CLAIM_EXISTS'],
})

export const getClaim = operation({ name: 'households.getClaim', input: v.strictObject({ claimId: Ulid }), output: Claim, policy: anyOf(related(['applicant'], THE_CLAIM), appointed(CLAIM_DECIDERS, THE_CLAIM)), errors: ['CLAIM_NOT_FOUND'] })

/** The caller's claims, newest first, ended ones too. */
export const listMyClaims = operation({ name: 'households.listMine', input: v.strictObject({ ...pageInput }), output: page(Claim), policy: person, errors: [] })

/** What waits at a place, the longest waiting first; for those who decide there. */
export const listClaims = operation({
  name: 'households.listClaims',
  input: v.strictObject({ placeCode: PlaceCode, ...pageInput }),
  output: page(Claim),
  policy: appointed(CLAIM_DECIDERS, { placeKey: 'placeCode' }),
  errors: [],
})

const decision = { claimId: Ulid, version: Version }
const STEP_ERRORS = ['CLAIM_NOT_FOUND', 'CLAIM_CHANGED', 'CLAIM_WRONG_STATE'] as const

/** By somebody else than the applicant, and than whoever handed out the code it rests on. */
export const approveClaim = operation({
  name: 'households.approve',
  input: v.strictObject(decision),
  output: Claim,
  policy: appointed(CLAIM_DECIDERS, THE_CLAIM),
  errors: [...STEP_ERRORS, 'CLAIM_IS_OWN', 'CLAIM_NEEDS_ANOTHER'],
})

export const refuseClaim = operation({
  name: 'households.refuse',
  input: v.strictObject({ ...decision, reasonCode: v.picklist(CLAIM_REFUSALS, 'choice') }),
  output: Claim,
  policy: appointed(CLAIM_DECIDERS, THE_CLAIM),
  errors: [...STEP_ERRORS, 'CLAIM_IS_OWN'],
})

/** Takes back what waits. */
export const withdrawClaim = operation({ name: 'households.withdraw', input: v.strictObject(decision), output: Claim, policy: related(['applicant'], THE_CLAIM), errors: STEP_ERRORS })

/** Moves out. */
export const leaveHousehold = operation({ name: 'households.leave', input: v.strictObject(decision), output: Claim, policy: related(['applicant'], THE_CLAIM), errors: STEP_ERRORS })

/** Takes a member out of a household, with a reason that the member is told. */
export const removeMember = operation({
  name: 'households.remove',
  input: v.strictObject({ ...decision, reasonCode: v.picklist(CLAIM_REMOVALS, 'choice') }),
  output: Claim,
  policy: appointed(CLAIM_DECIDERS, THE_CLAIM),
  errors: [...STEP_ERRORS, 'CLAIM_IS_OWN'],
})

/** Who belongs to a household, for its members (names masked) and for those who decide there. */
export const listMembers = operation({
  name: 'households.listMembers',
  input: v.strictObject({ householdId: HouseholdId }),
  output: v.object({ members: v.array(Claim) }),
  policy: anyOf(visible(THE_HOUSEHOLD), appointed(CLAIM_DECIDERS, THE_HOUSEHOLD)),
  errors: ['HOUSEHOLD_NOT_FOUND'],
})

/**
 * A new code for every door of a building, to print and to put up inside the frame; the codes of earlier lists that nobody used end.
 * The answer is the only place where they stand. Idempotent by `batchId`.
 */
export const issueCodes = operation({
  name: 'households.issueCodes',
  input: v.strictObject({ batchId: Ulid, communityCode: CommunityCode, buildingKey: BuildingKey }),
  output: v.object({ buildingName: v.string(), expiresAt: v.number(), codes: v.array(v.object({ householdId: v.string(), label: v.string(), code: v.string() })) }),
  policy: appointed(CODE_ISSUERS, { placeKey: 'communityCode' }),
  errors: ['HOUSEHOLD_NOT_FOUND'],
})

/** Doors of the live roll by room, by the last four digits of a phone, or by a person's full name. */
export const searchHouseholds = operation({
  name: 'households.search',
  input: v.strictObject({ communityCode: CommunityCode, by: v.picklist(['room', 'phoneTail', 'name'], 'choice'), text: v.pipe(v.string('type'), v.trim(), v.minLength(1, 'empty'), v.maxLength(20, 'too_long')) }),
  output: v.object({
    households: v.array(
      v.object({
        householdId: v.string(),
        label: v.string(),
        areaHundredths: v.nullable(v.number()),
        people: v.array(v.object({ name: v.string(), relation: v.picklist(ROLL_RELATIONS), hasPhone: v.boolean() })),
      }),
    ),
    hasMore: v.boolean(),
  }),
  policy: appointed(CODE_ISSUERS, { placeKey: 'communityCode' }),
  errors: [],
})
