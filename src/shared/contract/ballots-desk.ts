import * as v from 'valibot'
import { ARBITERS, SCREENERS } from '../domain/topics/topic-offices'
import { QUESTION_KINDS, ROLL_DISPUTE_STATES } from '../domain/ballots/electorate'
import { BallotDetail, BallotRules, BallotSummary, TELLERS, THE_BALLOT } from './ballots'
import { operation } from './operation'
import { anyOf, appointed } from './policy'
import { CommunityCode, InstantMs, page, pageInput, PersonId, text, Ulid } from './primitives'

/** 决, for the office that organises it. A choice or a total before the count is in no answer here (architecture.md, Trust). */
const organises = appointed(SCREENERS, THE_BALLOT)
const arbitrates = appointed(ARBITERS, THE_BALLOT)
const seenBallot = { ballotId: Ulid, version: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range')) }
const explained = v.strictObject({ ...seenBallot, explanation: text(200) })
const STEP = ['BALLOT_NOT_FOUND', 'BALLOT_CHANGED', 'BALLOT_WRONG_STATE'] as const
const SAID = ['TEXT_REFUSED', 'EXPLANATION_REQUIRED'] as const

/** What the form offers, so that it cannot be wrong: the topic's announced plan, the rule sets in force for its body, who could be a teller, the earliest days. */
export const BallotDraft = v.object({
  topicId: v.string(),
  title: v.string(),
  scope: v.object({ code: v.string(), name: v.string() }),
  /** By the topic's classification; an assembly has several electorates to choose from. `keys`: how many it would be now, null: no roll yet. */
  electorates: v.array(v.object({ electorate: v.string(), keys: v.nullable(v.number()) })),
  kinds: v.array(v.picklist(QUESTION_KINDS)),
  options: v.array(v.object({ title: v.string(), isStatusQuo: v.boolean() })),
  /** Who holds the office of 监票人 there. Masked names. */
  tellers: v.array(v.object({ personId: v.string(), name: v.string() })),
  /** ms, by the days of roll check, announcement and voting that the rules ask for, counted from now. */
  earliestOpen: v.number(),
  shortestDays: v.number(),
  isConsultation: v.boolean(),
  /** In force now, of the first electorate: what is frozen with the roll counts. */
  rules: BallotRules,
})
export type BallotDraft = v.InferOutput<typeof BallotDraft>

export const draftBallot = operation({
  name: 'ballots.draft',
  input: v.strictObject({ topicId: Ulid }),
  output: BallotDraft,
  policy: appointed(SCREENERS, { subject: 'topic', key: 'topicId' }),
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'BALLOT_NO_ENGINE'],
})

const Setup = {
  electorate: v.picklist(['all_18_plus', 'household_rep', 'group_rep', 'members', 'anyone'], 'choice'),
  kind: v.picklist(QUESTION_KINDS, 'choice'),
  opensAt: InstantMs,
  endsAt: InstantMs,
  /** Two different people, who do not organise it. */
  tellers: v.pipe(v.array(PersonId), v.length(2, 'two')),
  isSpecial: v.optional(v.boolean('type'), false),
}

/** Options and wording are those of the topic, never typed. Idempotent by `ballotId`. One that is not over stops another of the same topic. */
export const createBallot = operation({
  name: 'ballots.create',
  input: v.strictObject({ ballotId: Ulid, topicId: Ulid, ...Setup }),
  output: BallotDetail,
  policy: appointed(SCREENERS, { subject: 'topic', key: 'topicId' }),
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'BALLOT_NO_ENGINE', 'BALLOT_ID_TAKEN', 'BALLOT_RUNS_ALREADY', 'BALLOT_SETUP_WRONG'],
})
export const configureBallot = operation({ name: 'ballots.configure', input: v.strictObject({ ...seenBallot, ...Setup }), output: BallotDetail, policy: organises, errors: [...STEP, 'BALLOT_SETUP_WRONG'] })

/** The roll, the rule set and the matter are what they are from here on; each by its hash. */
export const freezeRoll = operation({ name: 'ballots.freezeRoll', input: v.strictObject(seenBallot), output: BallotDetail, policy: organises, errors: [...STEP, 'BALLOT_INCOMPLETE', 'BALLOT_NO_ELECTORATE'] })
export const publishRoll = operation({ name: 'ballots.publishRoll', input: v.strictObject(seenBallot), output: BallotDetail, policy: organises, errors: [...STEP, 'BALLOT_INCOMPLETE'] })
export const thawRoll = operation({ name: 'ballots.thaw', input: explained, output: BallotDetail, policy: organises, errors: [...STEP, ...SAID] })
export const announceBallot = operation({
  name: 'ballots.announce',
  input: v.strictObject(seenBallot),
  output: BallotDetail,
  policy: organises,
  errors: [...STEP, 'BALLOT_TOO_EARLY', 'BALLOT_ROLL_DISPUTED', 'BALLOT_MATTER_CHANGED'],
})
/** Once, before the end; to at most as long again. */
export const extendBallot = operation({
  name: 'ballots.extend',
  input: v.strictObject({ ...seenBallot, endsAt: InstantMs, explanation: text(200) }),
  output: BallotDetail,
  policy: organises,
  errors: [...STEP, ...SAID, 'BALLOT_NOT_EXTENDABLE', 'BALLOT_SETUP_WRONG'],
})
export const discardBallot = operation({ name: 'ballots.discard', input: explained, output: BallotDetail, policy: organises, errors: [...STEP, ...SAID] })
export const voidBallot = operation({ name: 'ballots.void', input: explained, output: BallotDetail, policy: arbitrates, errors: [...STEP, ...SAID] })
export const recountBallot = operation({ name: 'ballots.recount', input: explained, output: BallotDetail, policy: anyOf(arbitrates, appointed(TELLERS, THE_BALLOT)), errors: [...STEP, ...SAID] })

/** Everything of a community that is not over, drafts included, what is due first. */
export const listBallotsOnDesk = operation({ name: 'ballots.listOnDesk', input: v.strictObject({ communityCode: CommunityCode, ...pageInput }), output: page(BallotSummary), policy: appointed([...SCREENERS, ...TELLERS, ...ARBITERS], { placeKey: 'communityCode' }), errors: ['PLACE_UNKNOWN'] })

/** Who has not taken part: doors, never names, and never how the others did. `visit`: asked for somebody to come. */
export const listOutstanding = operation({
  name: 'ballots.listOutstanding',
  input: v.strictObject({ ballotId: Ulid, buildingKey: v.optional(v.pipe(v.string('type'), v.regex(/^[a-z0-9-]{1,20}$/, 'format'))), ...pageInput }),
  output: page(v.object({ key: v.string(), label: v.string(), hasPhone: v.boolean() })),
  policy: appointed([...SCREENERS, ...TELLERS, 'grid-worker', 'building-head'], THE_BALLOT),
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_WRONG_STATE'],
})

/** To the members of those outstanding; at most twice a ballot, a day apart. */
export const remindOutstanding = operation({
  name: 'ballots.remind',
  input: v.strictObject({ ballotId: Ulid }),
  output: v.object({ reminded: v.number(), left: v.number(), nextAt: v.nullable(v.number()) }),
  policy: organises,
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_WRONG_STATE', 'RATE_LIMITED'],
})

export const RollDispute = v.object({ id: v.string(), text: v.string(), at: v.number(), fromLabel: v.nullable(v.string()), state: v.picklist(ROLL_DISPUTE_STATES), reply: v.nullable(v.string()) })
export type RollDispute = v.InferOutput<typeof RollDispute>
export const listRollDisputes = operation({ name: 'ballots.listRollDisputes', input: v.strictObject({ ballotId: Ulid }), output: v.object({ items: v.array(RollDispute) }), policy: anyOf(organises, arbitrates), errors: ['BALLOT_NOT_FOUND'] })
/** `mended`: the roll goes back to be frozen anew. */
export const answerRollDispute = operation({
  name: 'ballots.answerRollDispute',
  input: v.strictObject({ ballotId: Ulid, disputeId: Ulid, state: v.picklist(['kept', 'mended'], 'choice'), reply: text(200) }),
  output: RollDispute,
  policy: organises,
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_WRONG_STATE', 'DISPUTE_NOT_FOUND', 'TEXT_REFUSED'],
})
