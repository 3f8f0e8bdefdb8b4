/** deliberation.md §1.10, of one ballot. */
export const BALLOT_STATES = ['CONFIG', 'ROLL_FROZEN', 'ROLL_PUBLICITY', 'ANNOUNCED', 'OPEN', 'CLOSED', 'COUNTING', 'TALLIED', 'PROVISIONAL', 'RESULT_PUBLICITY', 'CONFIRMED', 'RECOUNT', 'VOIDED', 'DISCARDED'] as const
export type BallotState = (typeof BALLOT_STATES)[number]

/** Nothing is told of how anybody voted, and nothing of totals, in any of these (§4.2, product.md): until the box is counted, to nobody. */
export const HIDDEN_STATES: readonly BallotState[] = ['CONFIG', 'ROLL_FROZEN', 'ROLL_PUBLICITY', 'ANNOUNCED', 'OPEN', 'CLOSED', 'COUNTING', 'RECOUNT']
/** What is asked, of whom and by which rules does not change any more. */
export const FROZEN_STATES: readonly BallotState[] = BALLOT_STATES.filter((state) => !['CONFIG', 'DISCARDED'].includes(state))
export const OVER_STATES: readonly BallotState[] = ['CONFIRMED', 'VOIDED', 'DISCARDED']

export const BALLOT_ACTIONS = [
  'configure', 'freezeRoll', 'publishRoll', 'thaw', 'announce', 'open', 'extend', 'close', 'startCounting', 'count', 'publishProvisional', 'publishFinal', 'confirm', 'recount', 'void', 'discard',
] as const // prettier-ignore
export type BallotAction = (typeof BALLOT_ACTIONS)[number]
