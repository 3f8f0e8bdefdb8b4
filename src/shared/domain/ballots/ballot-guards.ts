import type { ErrorCode } from '../../errors'
import type { Instant } from '../time'
import type { BallotState } from './ballot-states'
import type { BallotGuardName } from './ballot-table'

/** What the rules need to know of a ballot. Times ms. */
export interface BallotFacts {
  state: BallotState
  /** Question, rule set, times and route for those without a telephone are said, and the health check of the topic is passed. */
  isComplete: boolean
  /** Keys that can vote, as they are frozen. */
  electorate: number
  /** The roll can be checked until then; null: it is not shown yet. */
  rollShownUntil: Instant | null
  /** Somebody said that the roll is wrong, and nobody has answered. */
  openRollDisputes: number
  /** The days of the announcement are over; null: it is not announced yet. */
  announcedUntil: Instant | null
  /** Of what is asked, when it was announced in the topic and now: nothing else is voted on (§2.6). */
  announcedHash: string | null
  matterHash: string
  opensAt: Instant
  endsAt: Instant
  /** By the rule set, once; said before it ends. */
  mayExtend: boolean
  isExtended: boolean
  /** Papers that were signed in time are entered until then. */
  papersUntil: Instant
  /** Entered by one and not verified by another, or disputed. */
  openPapers: number
  objectionsUntil: Instant | null
  openObjections: number
}

type Guard = (facts: BallotFacts, attempt: { explanation?: string }, now: Instant) => ErrorCode | undefined

const unless = (holds: boolean, code: ErrorCode): ErrorCode | undefined => (holds ? undefined : code)
const isOver = (until: Instant | null, now: Instant) => until !== null && until <= now

/** Each guard answers with the code of its refusal, or nothing. */
export const BALLOT_GUARDS: Readonly<Record<BallotGuardName, Guard>> = {
  complete: (facts) => unless(facts.isComplete, 'BALLOT_INCOMPLETE'),
  electorateKnown: (facts) => unless(facts.electorate > 0, 'BALLOT_NO_ELECTORATE'),
  rollShownLongEnough: (facts, _attempt, now) => unless(isOver(facts.rollShownUntil, now), 'BALLOT_TOO_EARLY'),
  noRollDispute: (facts) => unless(facts.openRollDisputes === 0, 'BALLOT_ROLL_DISPUTED'),
  announcedLongEnough: (facts, _attempt, now) => unless(isOver(facts.announcedUntil, now), 'BALLOT_TOO_EARLY'),
  matterUnchanged: (facts) => unless(facts.announcedHash === facts.matterHash, 'BALLOT_MATTER_CHANGED'),
  startReached: (facts, _attempt, now) => unless(facts.opensAt <= now, 'BALLOT_TOO_EARLY'),
  endReached: (facts, _attempt, now) => unless(facts.endsAt <= now, 'BALLOT_TOO_EARLY'),
  extendable: (facts, _attempt, now) => unless(facts.mayExtend && !facts.isExtended && now < facts.endsAt, 'BALLOT_NOT_EXTENDABLE'),
  papersOver: (facts, _attempt, now) => unless(facts.papersUntil <= now, 'BALLOT_TOO_EARLY'),
  papersSettled: (facts) => unless(facts.openPapers === 0, 'BALLOT_PAPERS_OPEN'),
  objectionsOver: (facts, _attempt, now) => unless(isOver(facts.objectionsUntil, now), 'BALLOT_TOO_EARLY'),
  objectionsAnswered: (facts) => unless(facts.openObjections === 0, 'BALLOT_OBJECTIONS_OPEN'),
  reasonGiven: (_facts, { explanation }) => unless(Boolean(explanation?.trim()), 'EXPLANATION_REQUIRED'),
}
