import * as v from 'valibot'
import { BALLOT_ACTIONS, BALLOT_STATES } from '../domain/ballots/ballot-states'
import { ELECTORATES, QUESTION_KINDS, ROLL_DISPUTE_STATES } from '../domain/ballots/electorate'
import { RESULTS } from '../domain/ballots/tally'
import { DECISION_ENGINES, Share } from '../domain/rule-sets/rule-set'
import type { Role } from '../domain/appointments'
import { operation } from './operation'
import { ARBITERS, SCREENERS } from '../domain/topics/topic-offices'
import { anyOf, anyone, appointed, leveled, person, type SubjectRef, visible } from './policy'
import { CommunityCode, page, pageInput, text, Ulid } from './primitives'

/** 决, for everybody: what is decided, one's own vote and what can be checked afterwards. The organiser's part is in ballots-desk.ts, papers in papers.ts, notices in ballot-notices.ts. */
export const THE_BALLOT: SubjectRef = { subject: 'ballot', key: 'ballotId' }
/** 监票人 count and release; none of them organises. */
export const TELLERS: readonly Role[] = ['scrutineer']
export const MAX_OPTION = 40
export const MAX_OPTIONS = 6
/** A household, or a person: whatever has one vote here. Opaque; unique in its ballot. */
export const VoterKey = v.pipe(v.string('type'), v.maxLength(64, 'format'), v.regex(/^[a-z0-9-]+$/, 'format'))
export const OptionId = v.pipe(v.string('type'), v.regex(/^(yes|no|o[1-6])$/, 'choice'))
/** First choice first. None: an explicit abstention. */
export const Choices = v.pipe(v.array(OptionId), v.maxLength(MAX_OPTIONS, 'too_many'))
/** `3KQ7-XW2M-9A4C`: in the answer to the vote, and in nobody else's. It shows that a vote is in the box, never which. */
export const ReceiptCode = v.pipe(v.string('type'), v.regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/, 'format'))

/** What is asked. Options are those of the announcement, in its order; `isStatusQuo` last. Of kind `consent` they are `yes` and `no`, titles empty. */
export const BallotQuestion = v.object({
  kind: v.picklist(QUESTION_KINDS),
  options: v.array(v.object({ id: v.string(), title: v.string(), isStatusQuo: v.boolean() })),
})
export type BallotQuestion = v.InferOutput<typeof BallotQuestion>

/** Null: the engine has no such rule. `clause`: what the rule rests on; `isVerified`: somebody has read it. */
const Ruled = <Value extends v.GenericSchema>(value: Value) => v.nullable(v.object({ value, clause: v.string(), isVerified: v.boolean() }))
export const BallotRules = v.object({
  engine: v.picklist(DECISION_ENGINES),
  /** Version of the rule set in force when it was frozen, 0: the built-in preset; and its SHA-256. */
  version: v.number(),
  hash: v.string(),
  electorate: v.picklist(ELECTORATES),
  quorum: Ruled(v.object(Share.entries)),
  pass: Ruled(v.object(Share.entries)),
  passBase: Ruled(v.string()),
  paperPrecedence: Ruled(v.string()),
  /** A vote can be changed until the close. */
  mayChange: v.boolean(),
})
export type BallotRules = v.InferOutput<typeof BallotRules>

export const BallotSummary = v.object({
  id: v.string(),
  version: v.number(),
  topicId: v.string(),
  communityCode: v.string(),
  scope: v.object({ code: v.string(), name: v.string() }),
  title: v.string(),
  state: v.picklist(BALLOT_STATES),
  engine: v.picklist(DECISION_ENGINES),
  electorateKind: v.picklist(ELECTORATES),
  /** ms. `endsAt` after an extension is the later one. `papersUntil`: papers signed in time are entered until then. */
  opensAt: v.number(),
  endsAt: v.number(),
  papersUntil: v.number(),
  isExtended: v.boolean(),
  /** Keys that may vote, and keys that took part so far: public while it runs (§1.3, 8). Never what they said. */
  electorate: v.number(),
  participants: v.number(),
  /** Least participants; null: the engine asks for none. */
  quorumNeeded: v.nullable(v.number()),
  /** It binds nobody; the screens say so (征求意见). */
  isConsultation: v.boolean(),
  /** After the count only. */
  result: v.nullable(v.picklist(RESULTS)),
  isDemo: v.boolean(),
})
export type BallotSummary = v.InferOutput<typeof BallotSummary>

/** One key of the caller: a household, or themself. `voted`: somebody of it did, on whatever channel; how is answered to nobody, not even to them. */
export const OwnKey = v.object({
  key: v.string(),
  label: v.string(),
  voted: v.nullable(v.picklist(['online', 'paper'])),
  /** It was the caller who did, on this phone or another. */
  isByMe: v.boolean(),
  /** Of the latest online vote, if it was the caller's; ms when it was cast. */
  receiptCode: v.nullable(v.string()),
  votedAt: v.nullable(v.number()),
  /** Online votes of this key that can still be cast: the first, and changes of mind. */
  left: v.number(),
})
export type OwnKey = v.InferOutput<typeof OwnKey>

export const BallotDetail = v.object({
  ...BallotSummary.entries,
  question: BallotQuestion,
  rules: BallotRules,
  /** Fen, of the plan; null: not said. */
  costFen: v.nullable(v.number()),
  offlineRoute: v.string(),
  contactPhone: v.string(),
  /** SHA-256 of what was announced, and of the roll as it was frozen; null before. */
  matterHash: v.string(),
  rollHash: v.nullable(v.string()),
  rollShownUntil: v.nullable(v.number()),
  announcedUntil: v.nullable(v.number()),
  objectionsUntil: v.nullable(v.number()),
  /** Took part, by building, of so many: only buildings of at least five keys, the others together (`code` null). Empty for persons. */
  buildings: v.array(v.object({ code: v.nullable(v.string()), name: v.string(), keys: v.number(), participants: v.number() })),
  steps: v.array(v.object({ at: v.number(), action: v.picklist(BALLOT_ACTIONS), state: v.picklist(BALLOT_STATES), as: v.string(), explanation: v.nullable(v.string()) })),
  /** The latest notices of it, newest first, superseded ones included. */
  notices: v.array(v.object({ id: v.string(), number: v.number(), kind: v.string(), at: v.number(), hash: v.string() })),
  /** Keys of the caller that are on the frozen roll. */
  mine: v.array(OwnKey),
  /** What the caller could do now as an office; a vote is none of them. */
  actions: v.array(v.picklist(BALLOT_ACTIONS)),
  /** The caller organises, is one of the two tellers, stands above, or collects papers. */
  as: v.array(v.picklist(['organiser', 'teller', 'arbiter', 'clerk'])),
})
export type BallotDetail = v.InferOutput<typeof BallotDetail>

/** From the announcement of its roll on: `open` the soonest end first, `over` the latest first. A draft is its organiser's. */
export const listBallots = operation({
  name: 'ballots.list',
  input: v.strictObject({ communityCode: CommunityCode, shelf: v.optional(v.picklist(['open', 'over'], 'choice'), 'open'), ...pageInput }),
  output: page(BallotSummary),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})

/** Also what the clock would have done by now (opened, closed, counted): it is done first. */
export const getBallot = operation({ name: 'ballots.get', input: v.strictObject({ ballotId: Ulid }), output: BallotDetail, policy: anyOf(visible(THE_BALLOT), appointed([...SCREENERS, ...ARBITERS], THE_BALLOT)), errors: ['BALLOT_NOT_FOUND'] })

/** The ballots of one topic, the latest first; at most ten. */
export const listBallotsOfTopic = operation({ name: 'ballots.listOfTopic', input: v.strictObject({ topicId: Ulid }), output: v.object({ items: v.array(BallotSummary) }), policy: anyone, errors: [] })

/**
 * One vote of one key, at most four trips. Idempotent by `castId`: a repeat answers with what is stored. A second one of the key is a change of mind
 * where the rules allow it until the close; otherwise VOTE_FINAL. The answer never says what was chosen.
 */
export const castVote = operation({
  name: 'ballots.cast',
  input: v.strictObject({ castId: Ulid, ballotId: Ulid, key: VoterKey, choices: Choices }),
  output: v.object({ receiptCode: v.string(), votedAt: v.number(), isChange: v.boolean(), left: v.number(), participants: v.number() }),
  policy: leveled(2),
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_NOT_OPEN', 'VOTE_NOT_ON_ROLL', 'VOTE_FINAL', 'VOTE_CHANGED_OFTEN', 'VOTE_UNCLEAR'],
})

/** 我的票: every vote that the caller cast, newest first: code and place, never the choice. `n`: its batch of the box; null: not sealed yet. */
export const listMyVotes = operation({
  name: 'ballots.listMyVotes',
  input: v.strictObject({ ...pageInput }),
  output: page(v.object({ ballotId: v.string(), title: v.string(), state: v.picklist(BALLOT_STATES), keyLabel: v.string(), receiptCode: v.string(), votedAt: v.number(), batch: v.nullable(v.number()), isDemo: v.boolean() })),
  policy: person,
  errors: [],
})

/** 名册核对: doors of one building of the caller's household, or of any for those who organise and count. Names masked; `isMine` marks the caller's. */
export const listRollOfBallot = operation({
  name: 'ballots.listRoll',
  input: v.strictObject({ ballotId: Ulid, buildingKey: v.optional(v.pipe(v.string('type'), v.regex(/^[a-z0-9-]{1,20}$/, 'format'))), ...pageInput }),
  output: page(v.object({ key: v.string(), label: v.string(), names: v.array(v.string()), isMine: v.boolean() })),
  policy: leveled(2, THE_BALLOT),
  errors: ['BALLOT_NOT_FOUND', 'VOTE_NOT_ON_ROLL'],
})

/** Somebody says that the roll is wrong, while it is shown. Read by those who organise alone. Idempotent by `id`. */
export const disputeRoll = operation({
  name: 'ballots.disputeRoll',
  input: v.strictObject({ id: Ulid, ballotId: Ulid, text: text(200) }),
  output: v.object({ id: v.string(), state: v.picklist(ROLL_DISPUTE_STATES) }),
  policy: leveled(2, THE_BALLOT),
  errors: ['BALLOT_NOT_FOUND', 'BALLOT_WRONG_STATE', 'DISPUTE_ID_TAKEN', 'RATE_LIMITED'],
})
