import { BALLOT_DESK_WORDS, BALLOT_LIST_WORDS, BALLOT_STATE_WORDS } from '@/copy/ballots-desk'
import type { BallotSummary } from '@/shared/contract/ballots'
import type { BallotState } from '@/shared/domain/ballots/ballot-states'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'

const RUNNING: readonly BallotState[] = ['OPEN', 'CLOSED', 'COUNTING']
/** Papers that were signed in time are entered while it is in one of these. */
export const COLLECTS_PAPERS: readonly BallotState[] = RUNNING

/** Pure. The one fact that decides where to begin: how many took part while it runs, else what it waits for. */
export function ballotFact({ state, participants, electorate, electorateKind, scope }: Pick<BallotSummary, 'state' | 'participants' | 'electorate' | 'electorateKind' | 'scope'>): string {
  const unit = BALLOT_DESK_WORDS.unit(KEYED_BY[electorateKind] === 'household')
  return [RUNNING.includes(state) ? BALLOT_LIST_WORDS.tookPart(participants, electorate, unit) : BALLOT_STATE_WORDS[state].fact, scope.name].join(' · ')
}
