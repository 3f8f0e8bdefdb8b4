import type { BallotDetail } from '@/shared/contract/ballots'
import type { BallotState } from '@/shared/domain/ballots/ballot-states'

const ROLL_SHOWN: readonly BallotState[] = ['ROLL_PUBLICITY']
const RESULT_SHOWN: readonly BallotState[] = ['PROVISIONAL', 'RESULT_PUBLICITY', 'CONFIRMED', 'RECOUNT']
const OPENED: readonly BallotState[] = ['OPEN', 'CLOSED', 'COUNTING', 'TALLIED', 'PROVISIONAL', 'RESULT_PUBLICITY', 'CONFIRMED', 'RECOUNT', 'VOIDED']
/** Papers are entered until they are counted; afterwards a list of them is still there for those who count. */
const PAPERS: readonly BallotState[] = ['ANNOUNCED', ...OPENED]

/** Pure. What the desk of a ballot shows: by its state, and by what the reader is there. */
export function deskSections({ state, as }: Pick<BallotDetail, 'state' | 'as'>) {
  const isOffice = as.some((one) => one !== 'clerk')
  return {
    disputes: ROLL_SHOWN.includes(state) && (as.includes('organiser') || as.includes('arbiter')),
    objections: RESULT_SHOWN.includes(state) && isOffice,
    turnout: OPENED.includes(state),
    outstanding: state === 'OPEN',
    papers: PAPERS.includes(state) && !isArbiterAlone(as),
    tellers: as.includes('teller'),
  }
}

/** The street looks on; papers are no business of its. */
function isArbiterAlone(as: BallotDetail['as']): boolean {
  return as.length > 0 && as.every((one) => one === 'arbiter')
}
