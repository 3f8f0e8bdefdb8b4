import type { TableRow } from '../state-table'
import type { PaperAction, PaperState } from './paper-states'

/** `clerk` types what slips say; `keeper` hands them out; `member` is of the household; `teller` is one of the ballot's two. */
export type PaperCapacity = 'clerk' | 'keeper' | 'member' | 'teller'
export type PaperGuardName = 'papersOpen' | 'another' | 'objectionsRun'
export type PaperRow = TableRow<PaperState, PaperAction, PaperCapacity, PaperGuardName>

/**
 * deliberation.md §4.4. A slip that somebody has typed cannot be voided any more: it lies before them, and its photo stays. One that three people read in three
 * ways is settled too, as unclear: no slip holds the count up for good.
 */
export const PAPER_ROWS: readonly PaperRow[] = [
  { id: 'P1', action: 'void', from: ['issued'], to: 'void', by: [{ as: 'keeper' }, { as: 'clerk' }] },
  { id: 'P2', action: 'enter', from: ['issued'], to: 'entered', by: [{ as: 'clerk', guards: ['papersOpen'] }] },
  { id: 'P3', action: 'agree', from: ['entered'], to: 'verified', by: [{ as: 'clerk', guards: ['papersOpen', 'another'] }] },
  { id: 'P4', action: 'differ', from: ['entered'], to: 'disputed', by: [{ as: 'clerk', guards: ['papersOpen', 'another'] }] },
  { id: 'P5', action: 'decide', from: ['disputed'], to: 'verified', by: [{ as: 'clerk', guards: ['papersOpen', 'another'] }] },
  { id: 'P6', action: 'deny', from: ['verified'], to: 'denied', by: [{ as: 'member', guards: ['objectionsRun'] }] },
  { id: 'P7', action: 'uphold', from: ['denied'], to: 'verified', by: [{ as: 'teller', guards: ['another'] }] },
  { id: 'P8', action: 'revoke', from: ['denied'], to: 'invalid', by: [{ as: 'teller', guards: ['another'] }] },
]
