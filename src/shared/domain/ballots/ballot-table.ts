import type { TableRow } from '../state-table'
import type { BallotAction, BallotState } from './ballot-states'

/** `organiser` holds `intake` at the community; `teller` is one of two 监票人, neither of whom organises; `arbiter` holds `lead` above it; `clock` the timer. */
export type BallotCapacity = 'organiser' | 'teller' | 'arbiter' | 'clock'

/** Conditions beyond state and capacity, each a function in ballot-guards.ts. */
export type BallotGuardName = 'complete' | 'electorateKnown' | 'rollShownLongEnough' | 'noRollDispute' | 'announcedLongEnough' | 'matterUnchanged' | 'startReached' | 'endReached' | 'extendable' | 'papersOver' | 'papersSettled' | 'objectionsOver' | 'objectionsAnswered' | 'reasonGiven'

export type BallotRow = TableRow<BallotState, BallotAction, BallotCapacity, BallotGuardName>

const BEFORE_OPEN: readonly BallotState[] = ['ROLL_FROZEN', 'ROLL_PUBLICITY', 'ANNOUNCED']

/**
 * deliberation.md §1.10, §1.3, §2.4, §4.4. Denominators never change after OPEN: a mistake in them is voided and voted on anew. Opening and closing follow the
 * announced times alone, by the clock or by whoever looks first; nobody closes early because it is decided already (§2.2).
 */
export const BALLOT_ROWS: readonly BallotRow[] = [
  { id: 'B1', action: 'configure', from: ['CONFIG'], to: 'SAME', by: [{ as: 'organiser' }] },
  { id: 'B2', action: 'freezeRoll', from: ['CONFIG'], to: 'ROLL_FROZEN', by: [{ as: 'organiser', guards: ['complete', 'electorateKnown'] }] },
  { id: 'B3', action: 'publishRoll', from: ['ROLL_FROZEN'], to: 'ROLL_PUBLICITY', by: [{ as: 'organiser' }] },
  { id: 'B4', action: 'thaw', from: ['ROLL_FROZEN', 'ROLL_PUBLICITY'], to: 'CONFIG', by: [{ as: 'organiser', guards: ['reasonGiven'] }] },
  { id: 'B5', action: 'announce', from: ['ROLL_PUBLICITY'], to: 'ANNOUNCED', by: [{ as: 'organiser', guards: ['rollShownLongEnough', 'noRollDispute', 'matterUnchanged'] }] },
  { id: 'B6', action: 'open', from: ['ANNOUNCED'], to: 'OPEN', by: [{ as: 'clock', guards: ['startReached', 'announcedLongEnough', 'matterUnchanged'] }] },
  { id: 'B7', action: 'extend', from: ['OPEN'], to: 'SAME', by: [{ as: 'organiser', guards: ['extendable', 'reasonGiven'] }] },
  { id: 'B8', action: 'close', from: ['OPEN'], to: 'CLOSED', by: [{ as: 'clock', guards: ['endReached'] }] },
  { id: 'B9', action: 'startCounting', from: ['CLOSED'], to: 'COUNTING', by: [{ as: 'clock' }] },
  { id: 'B10', action: 'count', from: ['COUNTING', 'RECOUNT'], to: 'TALLIED', by: [{ as: 'clock', guards: ['papersOver', 'papersSettled'] }, { as: 'teller', guards: ['papersOver', 'papersSettled'] }] },
  { id: 'B11', action: 'publishProvisional', from: ['TALLIED'], to: 'PROVISIONAL', by: [{ as: 'teller' }, { as: 'clock' }] },
  { id: 'B12', action: 'publishFinal', from: ['PROVISIONAL'], to: 'RESULT_PUBLICITY', by: [{ as: 'teller' }, { as: 'clock' }] },
  { id: 'B13', action: 'confirm', from: ['RESULT_PUBLICITY'], to: 'CONFIRMED', by: [{ as: 'clock', guards: ['objectionsOver', 'objectionsAnswered'] }] },
  { id: 'B14', action: 'recount', from: ['PROVISIONAL', 'RESULT_PUBLICITY'], to: 'RECOUNT', by: [{ as: 'arbiter', guards: ['reasonGiven'] }, { as: 'teller', guards: ['reasonGiven'] }] },
  { id: 'B15', action: 'void', from: ['OPEN', 'CLOSED', 'COUNTING', 'RECOUNT', 'TALLIED', 'PROVISIONAL', 'RESULT_PUBLICITY'], to: 'VOIDED', by: [{ as: 'arbiter', guards: ['reasonGiven'] }] },
  { id: 'B16', action: 'discard', from: ['CONFIG', ...BEFORE_OPEN], to: 'DISCARDED', by: [{ as: 'organiser', guards: ['reasonGiven'] }] },
]
