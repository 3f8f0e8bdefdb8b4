import type { TableRow } from '../state-table'
import { type TopicAction, type TopicState, UNANNOUNCED_STATES } from './topic-states'

/**
 * In which capacity somebody acts on a topic. `member` is a resident at L2 or above, an institution, or a rider in a matter of riders;
 * `screener` holds `intake` at the community; `arbiter` holds `lead` above it and did not take the decision that is looked at again;
 * `unit` is who carries it out; `clock` is the timer, `system` a check or a count that came to its end.
 */
export type TopicCapacity = 'member' | 'proposer' | 'screener' | 'moderator' | 'facilitator' | 'arbiter' | 'unit' | 'clock' | 'system'

/** Conditions beyond state and capacity, each a function in topic-guards.ts. */
export type TopicGuardName =
  | 'reasonGiven'
  | 'appealLeft'
  | 'notTheDecider'
  | 'targetOpen'
  | 'supportReached'
  | 'supportLate'
  | 'overdueOnce'
  | 'isInstant'
  | 'isReferral'
  | 'isDeliberated'
  | 'healthy'
  | 'shownLongEnough'
  | 'clockRanOut'
  | 'roundRanOut'
  | 'roundsLeft'
  | 'roundsUsed'
  | 'extendOnce'
  | 'decidedHere'
  | 'repeatOnce'
  | 'ballotOver'
  | 'passedResult'
  | 'failedResult'
  | 'manyUnsolved'
  | 'firstReview'
  | 'laterReview'
  | 'recheckDue'

/** The time limit that runs afterwards, each a line of topic-clocks.ts. `keep`: the one that runs goes on. `stop`: none. */
export type TopicClockEffect =
  | 'keep'
  | 'stop'
  | 'screen'
  | 'fix'
  | 'appeal'
  | 'judgeAppeal'
  | 'support'
  | 'classify'
  | 'instant'
  | 'arrive'
  | 'announcement'
  | 'round'
  | 'retry'
  | 'ballot'
  | 'publishResult'
  | 'objection'
  | 'plan'
  | 'progress'
  | 'openReview'
  | 'review'
  | 'rectify'
  | 'covenant'
  | 'recheck'

/** What is written with the step and done afterwards. `tellProposer` is not here: every step but the proposer's own tells the proposer. */
export type TopicEffect = 'tellScreeners' | 'tellArbiters' | 'tellSupporters' | 'tellUnit' | 'tellScope' | 'moveSupports' | 'hold' | 'showOverdue' | 'notice'

export interface TopicRow extends TableRow<TopicState, TopicAction, TopicCapacity, TopicGuardName> {
  clock: TopicClockEffect
  effects: readonly TopicEffect[]
}

const NONE: readonly TopicEffect[] = []

/** deliberation.md §1.10 with §1.3 and §4.7: every way a topic goes. One row for an action from a state, except where guards tell them apart. */
export const TOPIC_ROWS: readonly TopicRow[] = [
  // 提
  { id: 'P1', action: 'draft', from: [], to: 'DRAFT', by: [{ as: 'system' }, { as: 'screener' }], clock: 'stop', effects: ['tellScreeners'] },
  { id: 'P2', action: 'discard', from: ['DRAFT'], to: 'WITHDRAWN', by: [{ as: 'screener', guards: ['reasonGiven'] }], clock: 'stop', effects: NONE },
  { id: 'P3', action: 'propose', from: [], to: 'SUBMITTED', by: [{ as: 'member' }], clock: 'stop', effects: NONE },
  { id: 'P4', action: 'propose', from: ['DRAFT'], to: 'SUBMITTED', by: [{ as: 'screener' }], clock: 'stop', effects: NONE },
  { id: 'P5', action: 'pass', from: ['SUBMITTED'], to: 'SCREENING', by: [{ as: 'system' }], clock: 'screen', effects: ['tellScreeners'] },
  { id: 'P6', action: 'hold', from: ['SUBMITTED'], to: 'SEC_HOLD', by: [{ as: 'system' }], clock: 'stop', effects: ['hold'] },
  { id: 'P7', action: 'release', from: ['SEC_HOLD'], to: 'SCREENING', by: [{ as: 'moderator' }], clock: 'screen', effects: ['tellScreeners'] },
  { id: 'P8', action: 'refuseWords', from: ['SUBMITTED', 'SEC_HOLD'], to: 'REJECTED', by: [{ as: 'system' }, { as: 'moderator', guards: ['reasonGiven'] }], clock: 'appeal', effects: NONE },
  { id: 'P9', action: 'admit', from: ['SCREENING'], to: 'SUPPORTING', by: [{ as: 'screener' }], clock: 'support', effects: NONE },
  { id: 'P10', action: 'classify', from: ['SCREENING'], to: 'CLASSIFIED', by: [{ as: 'screener' }], clock: 'instant', effects: NONE },
  { id: 'P11', action: 'classify', from: ['SUPPORTING'], to: 'CLASSIFIED', by: [{ as: 'screener', guards: ['supportReached'] }], clock: 'instant', effects: ['tellSupporters'] },
  { id: 'P12', action: 'reject', from: ['SCREENING'], to: 'REJECTED', by: [{ as: 'screener', guards: ['reasonGiven'] }], clock: 'appeal', effects: NONE },
  { id: 'P13', action: 'askFix', from: ['SCREENING'], to: 'NEED_FIX', by: [{ as: 'screener', guards: ['reasonGiven'] }], clock: 'fix', effects: NONE },
  { id: 'P14', action: 'fix', from: ['NEED_FIX'], to: 'SUBMITTED', by: [{ as: 'proposer' }], clock: 'stop', effects: NONE },
  { id: 'P15', action: 'appeal', from: ['REJECTED', 'MERGED'], to: 'APPEALED', by: [{ as: 'proposer', guards: ['appealLeft', 'reasonGiven'] }], clock: 'judgeAppeal', effects: ['tellArbiters'] },
  { id: 'P16', action: 'uphold', from: ['APPEALED'], to: 'REJECTED', by: [{ as: 'arbiter', guards: ['notTheDecider', 'reasonGiven'] }], clock: 'stop', effects: NONE },
  { id: 'P17', action: 'restore', from: ['APPEALED'], to: 'SUPPORTING', by: [{ as: 'arbiter', guards: ['notTheDecider', 'reasonGiven'] }], clock: 'support', effects: ['tellScreeners'] },
  { id: 'P18', action: 'merge', from: ['SCREENING', 'SUPPORTING', 'CLASSIFIED'], to: 'MERGED', by: [{ as: 'screener', guards: ['targetOpen'] }], clock: 'appeal', effects: ['moveSupports', 'tellSupporters'] },
  { id: 'P19', action: 'withdraw', from: UNANNOUNCED_STATES, to: 'WITHDRAWN', by: [{ as: 'proposer' }], clock: 'stop', effects: ['tellSupporters'] },
  { id: 'P20', action: 'lapse', from: ['NEED_FIX'], to: 'EXPIRED', by: [{ as: 'clock', guards: ['clockRanOut'] }], clock: 'stop', effects: NONE },
  { id: 'P21', action: 'lapse', from: ['SUPPORTING'], to: 'EXPIRED', by: [{ as: 'clock', guards: ['clockRanOut', 'supportLate'] }], clock: 'stop', effects: ['tellSupporters'] },
  { id: 'P22', action: 'reachSupport', from: ['SUPPORTING'], to: 'SAME', by: [{ as: 'system', guards: ['supportReached'] }], clock: 'classify', effects: ['tellScreeners'] },
  { id: 'P23', action: 'flagOverdue', from: ['SCREENING', 'APPEALED', 'WHISTLED', 'IMPLEMENTING', 'RECTIFYING', 'CLASSIFIED', 'CONFIRMED'], to: 'SAME', by: [{ as: 'clock', guards: ['clockRanOut', 'overdueOnce'] }], clock: 'keep', effects: ['showOverdue', 'tellArbiters'] },

  // The three ways on from 定级 that are not deliberated
  { id: 'A1', action: 'finishInstant', from: ['CLASSIFIED'], to: 'INSTANT_DONE', by: [{ as: 'screener', guards: ['isInstant', 'reasonGiven'] }], clock: 'openReview', effects: ['tellSupporters'] },
  { id: 'A2', action: 'whistle', from: ['CLASSIFIED'], to: 'WHISTLED', by: [{ as: 'screener', guards: ['isReferral', 'reasonGiven'] }, { as: 'arbiter', guards: ['isReferral', 'reasonGiven'] }], clock: 'arrive', effects: ['tellUnit', 'tellSupporters'] },
  { id: 'A3', action: 'takeOn', from: ['WHISTLED'], to: 'IMPLEMENTING', by: [{ as: 'unit', guards: ['reasonGiven'] }], clock: 'progress', effects: ['tellSupporters'] },
  { id: 'A4', action: 'handBack', from: ['WHISTLED'], to: 'CLASSIFIED', by: [{ as: 'unit', guards: ['reasonGiven'] }, { as: 'arbiter', guards: ['reasonGiven'] }], clock: 'classify', effects: ['tellScreeners'] },

  // 议
  { id: 'D1', action: 'announce', from: ['CLASSIFIED'], to: 'ANNOUNCED', by: [{ as: 'screener', guards: ['isDeliberated', 'healthy'] }], clock: 'announcement', effects: ['notice', 'tellScope', 'tellSupporters'] },
  { id: 'D2', action: 'correct', from: ['ANNOUNCED'], to: 'SAME', by: [{ as: 'screener', guards: ['reasonGiven', 'healthy'] }], clock: 'announcement', effects: ['notice', 'tellSupporters'] },
  { id: 'D3', action: 'open', from: ['ANNOUNCED'], to: 'DELIBERATING', by: [{ as: 'clock', guards: ['shownLongEnough'] }], clock: 'round', effects: ['tellScope'] },
  { id: 'D4', action: 'extendRound', from: ['DELIBERATING'], to: 'SAME', by: [{ as: 'screener', guards: ['reasonGiven', 'extendOnce'] }, { as: 'facilitator', guards: ['reasonGiven', 'extendOnce'] }], clock: 'round', effects: NONE },
  { id: 'D5', action: 'conclude', from: ['DELIBERATING'], to: 'DECIDING', by: [{ as: 'screener', guards: ['roundRanOut', 'decidedHere'] }, { as: 'facilitator', guards: ['roundRanOut', 'decidedHere'] }], clock: 'ballot', effects: ['notice', 'tellScope'] },
  { id: 'D6', action: 'noConsensus', from: ['DELIBERATING'], to: 'NO_CONSENSUS', by: [{ as: 'screener', guards: ['roundRanOut', 'reasonGiven'] }, { as: 'facilitator', guards: ['roundRanOut', 'reasonGiven'] }], clock: 'retry', effects: ['tellScope'] },
  { id: 'D7', action: 'nextRound', from: ['NO_CONSENSUS', 'FAILED'], to: 'DELIBERATING', by: [{ as: 'screener', guards: ['ballotOver', 'roundsLeft'] }, { as: 'facilitator', guards: ['ballotOver', 'roundsLeft'] }], clock: 'round', effects: ['tellScope'] },
  { id: 'D8', action: 'escalate', from: ['NO_CONSENSUS', 'INVALID_QUORUM'], to: 'ESCALATED', by: [{ as: 'screener', guards: ['ballotOver', 'reasonGiven'] }], clock: 'ballot', effects: ['notice', 'tellArbiters', 'tellScope'] },
  { id: 'D9', action: 'convene', from: ['ESCALATED'], to: 'DECIDING', by: [{ as: 'screener', guards: ['healthy'] }], clock: 'ballot', effects: ['notice', 'tellScope'] },
  { id: 'D10', action: 'shelve', from: ['NO_CONSENSUS', 'ESCALATED', 'INVALID_QUORUM', 'FAILED'], to: 'ARCHIVED', by: [{ as: 'screener', guards: ['ballotOver', 'roundsUsed', 'reasonGiven'] }, { as: 'arbiter', guards: ['ballotOver', 'reasonGiven'] }], clock: 'stop', effects: ['notice', 'tellScope'] },

  // 决: `system` is the ballot that decides it, and the topic follows (docs/decisions/015)
  { id: 'V1', action: 'tallyPassed', from: ['DECIDING'], to: 'PASSED', by: [{ as: 'system' }], clock: 'publishResult', effects: ['tellScreeners'] },
  { id: 'V2', action: 'tallyFailed', from: ['DECIDING'], to: 'FAILED', by: [{ as: 'system' }], clock: 'publishResult', effects: ['tellScreeners'] },
  { id: 'V3', action: 'tallyInvalid', from: ['DECIDING'], to: 'INVALID_QUORUM', by: [{ as: 'system' }], clock: 'retry', effects: ['notice', 'tellScreeners', 'tellScope'] },
  { id: 'V4', action: 'decideAgain', from: ['INVALID_QUORUM'], to: 'DECIDING', by: [{ as: 'screener', guards: ['ballotOver', 'repeatOnce'] }], clock: 'ballot', effects: ['notice', 'tellScope'] },
  { id: 'V5', action: 'publishResult', from: ['PASSED', 'FAILED'], to: 'OBJECTION', by: [{ as: 'system' }], clock: 'objection', effects: ['notice', 'tellScope'] },
  { id: 'V6', action: 'confirm', from: ['OBJECTION'], to: 'CONFIRMED', by: [{ as: 'system', guards: ['passedResult'] }], clock: 'plan', effects: ['notice', 'tellUnit'] },
  { id: 'V7', action: 'shelve', from: ['OBJECTION'], to: 'ARCHIVED', by: [{ as: 'system', guards: ['failedResult'] }], clock: 'stop', effects: ['notice', 'tellScope'] },
  { id: 'V8', action: 'voidResult', from: ['PASSED', 'FAILED', 'INVALID_QUORUM', 'OBJECTION'], to: 'DECIDING', by: [{ as: 'system' }], clock: 'ballot', effects: ['notice', 'tellScope'] },

  // 办
  { id: 'W1', action: 'plan', from: ['CONFIRMED'], to: 'IMPLEMENTING', by: [{ as: 'unit', guards: ['reasonGiven'] }, { as: 'screener', guards: ['reasonGiven'] }], clock: 'progress', effects: ['tellScope'] },
  { id: 'W2', action: 'progress', from: ['IMPLEMENTING', 'RECTIFYING'], to: 'SAME', by: [{ as: 'unit', guards: ['reasonGiven'] }, { as: 'screener', guards: ['reasonGiven'] }], clock: 'progress', effects: ['tellSupporters'] },
  { id: 'W3', action: 'suspend', from: ['IMPLEMENTING'], to: 'SUSPENDED', by: [{ as: 'unit', guards: ['reasonGiven'] }, { as: 'arbiter', guards: ['reasonGiven'] }], clock: 'stop', effects: ['tellScope'] },
  { id: 'W4', action: 'resume', from: ['SUSPENDED'], to: 'IMPLEMENTING', by: [{ as: 'unit' }, { as: 'screener' }], clock: 'progress', effects: ['tellSupporters'] },
  { id: 'W5', action: 'complete', from: ['IMPLEMENTING', 'RECTIFYING'], to: 'COMPLETED', by: [{ as: 'unit', guards: ['reasonGiven'] }, { as: 'screener', guards: ['reasonGiven'] }], clock: 'openReview', effects: ['tellScope'] },

  // 评 and 约
  { id: 'R1', action: 'openReview', from: ['COMPLETED', 'INSTANT_DONE'], to: 'EVALUATING', by: [{ as: 'clock', guards: ['clockRanOut'] }, { as: 'screener' }], clock: 'review', effects: ['tellScope'] },
  { id: 'R2', action: 'rectify', from: ['EVALUATING'], to: 'RECTIFYING', by: [{ as: 'clock', guards: ['clockRanOut', 'manyUnsolved'] }], clock: 'rectify', effects: ['tellUnit', 'tellScreeners', 'tellScope'] },
  { id: 'R3', action: 'closeReview', from: ['EVALUATING'], to: 'COVENANTING', by: [{ as: 'clock', guards: ['clockRanOut', 'firstReview'] }], clock: 'covenant', effects: ['tellScreeners'] },
  { id: 'R4', action: 'closeReview', from: ['EVALUATING'], to: 'ARCHIVED', by: [{ as: 'clock', guards: ['clockRanOut', 'laterReview'] }], clock: 'recheck', effects: ['tellScope'] },
  { id: 'R5', action: 'adopt', from: ['COVENANTING'], to: 'ARCHIVED', by: [{ as: 'screener' }], clock: 'recheck', effects: ['notice', 'tellScope'] },
  { id: 'R6', action: 'needNoRule', from: ['COVENANTING'], to: 'ARCHIVED', by: [{ as: 'screener', guards: ['reasonGiven'] }], clock: 'recheck', effects: ['tellSupporters'] },
  { id: 'R7', action: 'recheck', from: ['ARCHIVED'], to: 'EVALUATING', by: [{ as: 'clock', guards: ['clockRanOut', 'recheckDue'] }], clock: 'review', effects: ['tellScope'] },
]

/** Actions that have an operation or a job of their own. `allowedActions` offers no others: to convene and to decide again is to make a ballot. */
export const LIVE_TOPIC_ACTIONS: readonly TopicAction[] = [
  'draft', 'discard', 'propose', 'pass', 'hold', 'release', 'refuseWords', 'admit', 'classify', 'reject', 'askFix', 'fix', 'appeal', 'uphold', 'restore',
  'merge', 'withdraw', 'lapse', 'reachSupport', 'flagOverdue', 'finishInstant', 'whistle', 'takeOn', 'handBack', 'announce', 'correct', 'open',
  'extendRound', 'conclude', 'noConsensus', 'nextRound', 'escalate', 'shelve',
  'tallyPassed', 'tallyFailed', 'tallyInvalid', 'publishResult', 'confirm', 'voidResult',
  'plan', 'progress', 'suspend', 'resume', 'complete', 'openReview', 'rectify', 'closeReview', 'adopt', 'needNoRule', 'recheck',
] // prettier-ignore
