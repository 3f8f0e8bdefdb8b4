/** The six words of Huangshi's own method (deliberation.md §1.3): 提 议 决 办 评 约. */
export const STAGES = ['propose', 'deliberate', 'decide', 'act', 'review', 'agree'] as const
export type Stage = (typeof STAGES)[number]

/**
 * deliberation.md §1.10, with the stage whose seal each state shows. Two are ours: APPEALED, where an appeal waits for the street, and
 * COVENANTING, in which 约 is reached: what was decided and done becomes a rule, or somebody says why it needs none.
 */
export const STAGE_OF = {
  DRAFT: 'propose',
  SUBMITTED: 'propose',
  SEC_HOLD: 'propose',
  SCREENING: 'propose',
  NEED_FIX: 'propose',
  REJECTED: 'propose',
  APPEALED: 'propose',
  MERGED: 'propose',
  SUPPORTING: 'propose',
  EXPIRED: 'propose',
  WITHDRAWN: 'propose',
  CLASSIFIED: 'propose',
  ANNOUNCED: 'deliberate',
  DELIBERATING: 'deliberate',
  NO_CONSENSUS: 'deliberate',
  ESCALATED: 'deliberate',
  DECIDING: 'decide',
  PASSED: 'decide',
  FAILED: 'decide',
  INVALID_QUORUM: 'decide',
  OBJECTION: 'decide',
  CONFIRMED: 'decide',
  WHISTLED: 'act',
  INSTANT_DONE: 'act',
  IMPLEMENTING: 'act',
  SUSPENDED: 'act',
  COMPLETED: 'act',
  RECTIFYING: 'review',
  EVALUATING: 'review',
  COVENANTING: 'agree',
  ARCHIVED: 'agree',
} as const satisfies Record<string, Stage>

export type TopicState = keyof typeof STAGE_OF
export const TOPIC_STATES = Object.keys(STAGE_OF) as TopicState[]

/** Nobody acts on it any more, but for an appeal within its days and the checks of what is archived. */
export const CLOSED_STATES: readonly TopicState[] = ['REJECTED', 'MERGED', 'EXPIRED', 'WITHDRAWN', 'ARCHIVED']
export const OPEN_STATES: readonly TopicState[] = TOPIC_STATES.filter((state) => !CLOSED_STATES.includes(state))

/** Nothing is published before the screening (§1.3, 1): until then its proposer and those who screen see it. */
/** They wait for residents: somebody who lives there can do something. */
export const STATES_OF_RESIDENTS: readonly TopicState[] = ['SUPPORTING', 'DELIBERATING', 'DECIDING', 'EVALUATING']
export const UNPUBLISHED_STATES: readonly TopicState[] = ['DRAFT', 'SUBMITTED', 'SEC_HOLD', 'SCREENING', 'NEED_FIX', 'REJECTED', 'APPEALED']

/** Before the announcement; until then the proposer can take it back, and it can be merged (§1.10). */
export const UNANNOUNCED_STATES: readonly TopicState[] = ['SUBMITTED', 'SEC_HOLD', 'SCREENING', 'NEED_FIX', 'SUPPORTING', 'CLASSIFIED']

export const TOPIC_ACTIONS = [
  'draft',
  'discard',
  'propose',
  'pass',
  'hold',
  'release',
  'refuseWords',
  'admit',
  'classify',
  'reject',
  'askFix',
  'fix',
  'appeal',
  'uphold',
  'restore',
  'merge',
  'withdraw',
  'lapse',
  'reachSupport',
  'flagOverdue',
  'finishInstant',
  'whistle',
  'takeOn',
  'handBack',
  'announce',
  'correct',
  'open',
  'extendRound',
  'conclude',
  'noConsensus',
  'nextRound',
  'escalate',
  'convene',
  'shelve',
  'tallyPassed',
  'tallyFailed',
  'tallyInvalid',
  'decideAgain',
  'publishResult',
  'confirm',
  'voidResult',
  'plan',
  'progress',
  'suspend',
  'resume',
  'complete',
  'openReview',
  'rectify',
  'closeReview',
  'adopt',
  'needNoRule',
  'recheck',
] as const
export type TopicAction = (typeof TOPIC_ACTIONS)[number]
