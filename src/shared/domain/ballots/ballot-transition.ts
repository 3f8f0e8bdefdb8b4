import { stepOf } from '../state-table'
import type { Instant } from '../time'
import { BALLOT_GUARDS, type BallotFacts } from './ballot-guards'
import type { BallotAction, BallotState } from './ballot-states'
import { BALLOT_ROWS, type BallotCapacity, type BallotGuardName, type BallotRow } from './ballot-table'

/**
 * The one way a ballot changes: which row of the table applies. Pure; the caller writes the outcome under a condition on the version.
 * @throws BALLOT_WRONG_STATE, FORBIDDEN, or the code of the first guard that refused
 */
export function ballotStep(facts: BallotFacts, action: BallotAction, capacities: readonly BallotCapacity[], attempt: { explanation?: string }, now: Instant): { row: BallotRow; as: BallotCapacity; to: BallotState } {
  return stepOf(BALLOT_ROWS, { state: facts.state, action, capacities }, (name: BallotGuardName) => BALLOT_GUARDS[name](facts, attempt, now), 'BALLOT_WRONG_STATE')
}
