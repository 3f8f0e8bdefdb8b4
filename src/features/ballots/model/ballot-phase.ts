import type { BallotDetail, BallotSummary, OwnKey } from '@/shared/contract/ballots'
import type { BallotState } from '@/shared/domain/ballots/ballot-states'

/** roll: it is shown for checking · soon: announced · open · counting: nobody knows anything yet · counted: a notice says it · stopped. */
export type Phase = 'roll' | 'soon' | 'open' | 'counting' | 'counted' | 'stopped'

const PHASES: Readonly<Record<BallotState, Phase>> = {
  CONFIG: 'roll',
  ROLL_FROZEN: 'roll',
  ROLL_PUBLICITY: 'roll',
  ANNOUNCED: 'soon',
  OPEN: 'open',
  CLOSED: 'counting',
  COUNTING: 'counting',
  TALLIED: 'counting',
  RECOUNT: 'counting',
  PROVISIONAL: 'counted',
  RESULT_PUBLICITY: 'counted',
  CONFIRMED: 'counted',
  VOIDED: 'stopped',
  DISCARDED: 'stopped',
}

/** Pure. An open one past its end is not open any more, whatever this phone read last. */
export function phaseOf({ state, endsAt }: Pick<BallotSummary, 'state' | 'endsAt'>, now: number): Phase {
  const phase = PHASES[state]
  return phase === 'open' && now >= endsAt ? 'counting' : phase
}

/** can: nobody of it voted · change: somebody did, and may again · done: somebody did, for good. */
export type Standing = 'can' | 'change' | 'done'

export function standingOf({ voted, left }: Pick<OwnKey, 'voted' | 'left'>): Standing {
  if (voted === null) return 'can'
  return left > 0 ? 'change' : 'done'
}

/** Pure. The newest notice of a result, if there is one. */
export function resultNotice({ notices }: Pick<BallotDetail, 'notices'>): BallotDetail['notices'][number] | null {
  return notices.find(({ kind }) => kind === 'provisional' || kind === 'final' || kind === 'voided') ?? null
}
