import type { ErrorCode } from '../../errors'
import { stepOf } from '../state-table'
import type { PaperAction, PaperState } from './paper-states'
import { PAPER_ROWS, type PaperCapacity, type PaperGuardName, type PaperRow } from './paper-table'

/** What the rules need to know of a slip. */
export interface PaperFacts {
  state: PaperState
  /** Who typed it so far. */
  typedBy: readonly string[]
  /** Slips of its ballot are entered now. */
  arePapersOpen: boolean
  /** Its result can still be objected to. */
  doObjectionsRun: boolean
}

const unless = (holds: boolean, code: ErrorCode): ErrorCode | undefined => (holds ? undefined : code)

/** Each guard answers with the code of its refusal, or nothing. */
export const PAPER_GUARDS: Readonly<Record<PaperGuardName, (facts: PaperFacts, personId: string) => ErrorCode | undefined>> = {
  papersOpen: ({ arePapersOpen }) => unless(arePapersOpen, 'BALLOT_PAPERS_CLOSED'),
  another: ({ typedBy }, personId) => unless(!typedBy.includes(personId), 'PAPER_NEEDS_ANOTHER'),
  objectionsRun: ({ doObjectionsRun }) => unless(doObjectionsRun, 'BALLOT_WRONG_STATE'),
}

/**
 * The one way a slip changes. Pure.
 * @throws PAPER_WRONG_STATE, FORBIDDEN, or the code of the first guard that refused
 */
export function paperStep(facts: PaperFacts, action: PaperAction, capacities: readonly PaperCapacity[], personId: string): { row: PaperRow; as: PaperCapacity; to: PaperState } {
  return stepOf(PAPER_ROWS, { state: facts.state, action, capacities }, (name: PaperGuardName) => PAPER_GUARDS[name](facts, personId), 'PAPER_WRONG_STATE')
}
