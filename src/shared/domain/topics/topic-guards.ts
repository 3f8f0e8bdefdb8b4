import type { ErrorCode } from '../../errors'
import type { Instant } from '../time'
import { DECIDED_KINDS, type TopicKind } from './classification'
import { CLOSED_STATES, type TopicState, UNPUBLISHED_STATES } from './topic-states'
import type { TopicCapacity, TopicGuardName } from './topic-table'

/** deliberation.md §1.10, §1.3, §4.7, product.md; configuration with these defaults. */
export const MAX_ROUNDS = 3
export const RECTIFY_MIN_ANSWERS = 10
export const RECTIFY_PERCENT = 20
/** Reviews of one topic: when it is done, and after 30 and 180 days. */
export const REVIEWS = 3

/** What the rules need to know of a topic. Times ms. */
export interface TopicFacts {
  state: TopicState
  stateSince: Instant
  clockDueAt: Instant | null
  kind: TopicKind | null
  isAppealUsed: boolean
  /** Who took the decision that an appeal is about. */
  deciderId: string | null
  supports: number
  supportsNeeded: number
  isOverdueShown: boolean
  isHealthy: boolean
  /** 1 is the first. */
  round: number
  isRoundExtended: boolean
  /** How often it was put to the vote without enough people. */
  invalidBallots: number
  /** One that is not over decides it. */
  hasBallot: boolean
  /** Of the last tally; null: none yet. */
  hasPassed: boolean | null
  /** Answers of the review that runs, and those among them that say 没解决. */
  reviewAnswers: number
  reviewUnsolved: number
  /** Reviews that have ended. */
  reviews: number
  /** It was carried out; only then there is something to look at again. */
  wasDone: boolean
}

export interface TopicActor {
  personId: string | null
  capacities: readonly TopicCapacity[]
}

/** What the actor brings: only what a guard reads. */
export interface TopicAttempt {
  reasonCode?: string
  explanation?: string
  /** State of the topic that this one is merged into, and whether it is this one. */
  target?: { state: TopicState; isItself: boolean }
}

type Guard = (facts: TopicFacts, attempt: TopicAttempt, actor: TopicActor, now: Instant) => ErrorCode | undefined

const unless = (holds: boolean, code: ErrorCode): ErrorCode | undefined => (holds ? undefined : code)
const isUnsolved = (facts: TopicFacts) => facts.reviewAnswers >= RECTIFY_MIN_ANSWERS && facts.reviewUnsolved * 100 >= facts.reviewAnswers * RECTIFY_PERCENT
const ranOut = (facts: TopicFacts, now: Instant) => facts.clockDueAt !== null && facts.clockDueAt <= now

/** Each guard answers with the code of its refusal, or nothing. */
export const TOPIC_GUARDS: Readonly<Record<TopicGuardName, Guard>> = {
  reasonGiven: (_facts, { reasonCode, explanation }) => unless(Boolean(reasonCode) || Boolean(explanation?.trim()), 'EXPLANATION_REQUIRED'),
  appealLeft: (facts, _attempt, _actor, now) => (facts.isAppealUsed ? 'APPEAL_USED' : unless(!ranOut(facts, now), 'APPEAL_TOO_LATE')),
  notTheDecider: (facts, _attempt, actor) => unless(facts.deciderId === null || facts.deciderId !== actor.personId, 'TOPIC_NEEDS_ANOTHER'),
  targetOpen: (_facts, { target }) => unless(Boolean(target) && !target!.isItself && !CLOSED_STATES.includes(target!.state) && !UNPUBLISHED_STATES.includes(target!.state), 'MERGE_TARGET_CLOSED'),
  supportReached: (facts) => unless(facts.supports >= facts.supportsNeeded, 'SUPPORT_MISSING'),
  // What has its supporters never lapses: it waits for the secretary, and the clock says so.
  supportLate: (facts) => unless(facts.supports < facts.supportsNeeded, 'TOPIC_WRONG_STATE'),
  overdueOnce: (facts) => unless(!facts.isOverdueShown, 'TOPIC_WRONG_STATE'),
  isInstant: (facts) => unless(facts.kind === 'instant', 'TOPIC_OTHER_KIND'),
  isReferral: (facts) => unless(facts.kind === 'referral', 'TOPIC_OTHER_KIND'),
  isDeliberated: (facts) => unless(facts.kind !== null && DECIDED_KINDS.includes(facts.kind), 'TOPIC_OTHER_KIND'),
  healthy: (facts) => unless(facts.isHealthy, 'TOPIC_INCOMPLETE'),
  shownLongEnough: (facts, _attempt, _actor, now) => unless(ranOut(facts, now), 'TOPIC_TOO_EARLY'),
  clockRanOut: (facts, _attempt, _actor, now) => unless(ranOut(facts, now), 'TOPIC_TOO_EARLY'),
  roundRanOut: (facts, _attempt, _actor, now) => unless(ranOut(facts, now), 'TOPIC_TOO_EARLY'),
  roundsLeft: (facts) => unless(facts.round < MAX_ROUNDS, 'ROUNDS_USED'),
  roundsUsed: (facts) => unless(facts.round >= MAX_ROUNDS || facts.state !== 'NO_CONSENSUS', 'ROUNDS_LEFT'),
  extendOnce: (facts) => unless(!facts.isRoundExtended, 'ROUND_EXTENDED'),
  decidedHere: (facts) => unless(facts.kind !== null && facts.isHealthy, 'TOPIC_INCOMPLETE'),
  repeatOnce: (facts) => unless(facts.invalidBallots <= 1, 'ROUNDS_USED'),
  ballotOver: (facts) => unless(!facts.hasBallot, 'BALLOT_RUNS_ALREADY'),
  passedResult: (facts) => unless(facts.hasPassed === true, 'TOPIC_WRONG_STATE'),
  failedResult: (facts) => unless(facts.hasPassed === false, 'TOPIC_WRONG_STATE'),
  manyUnsolved: (facts) => unless(isUnsolved(facts), 'TOPIC_WRONG_STATE'),
  firstReview: (facts) => unless(!isUnsolved(facts) && facts.reviews === 0, 'TOPIC_WRONG_STATE'),
  laterReview: (facts) => unless(!isUnsolved(facts) && facts.reviews > 0, 'TOPIC_WRONG_STATE'),
  recheckDue: (facts) => unless(facts.wasDone && facts.reviews < REVIEWS, 'TOPIC_WRONG_STATE'),
}
