import { LIFE_SEALS } from '@/copy/ballots-desk'
import { clockTone, clockWords, dateWords } from '@/copy/clock'
import type { BallotDetail, BallotSummary } from '@/shared/contract/ballots'
import type { BallotState } from '@/shared/domain/ballots/ballot-states'
import type { Instant } from '@/shared/domain/time'
import type { ClockTone, StageMark } from '@/ui'

/** Which of the six each state belongs to: 册 告 投 计 示 定. */
const SEAL_OF: Readonly<Record<BallotState, number>> = {
  CONFIG: 0, ROLL_FROZEN: 0, ROLL_PUBLICITY: 0, ANNOUNCED: 1, OPEN: 2, CLOSED: 3, COUNTING: 3, RECOUNT: 3, TALLIED: 3, PROVISIONAL: 4, RESULT_PUBLICITY: 4, CONFIRMED: 5, VOIDED: 5, DISCARDED: 5,
} // prettier-ignore
const ENDED: readonly BallotState[] = ['VOIDED', 'DISCARDED']

/** Pure. The life of a ballot in six seals: red where it waits for this office. */
export function lifeMarks(ballot: Pick<BallotDetail, 'state' | 'steps'>, isMyTurn: boolean, now: Instant): StageMark[] {
  const { state, steps } = ballot
  const isEnded = ENDED.includes(state)
  // What was stopped stays where it stood.
  const before = steps[steps.length - 2]
  const present = isEnded ? (before ? SEAL_OF[before.state] : 0) : SEAL_OF[state]
  const reached = reachedAt(steps)
  return LIFE_SEALS.map((character, index) => {
    const at = reached[index]
    const note = at === undefined || index > present ? undefined : dateWords(at, now)
    if (state === 'CONFIRMED' || index < present) return { character, state: 'past', note }
    if (isEnded) return { character, state: 'ended' }
    return { character, state: index > present ? 'next' : isMyTurn ? 'mine' : 'here', note }
  })
}

function reachedAt(steps: BallotDetail['steps']): Partial<Record<number, Instant>> {
  const reached: Partial<Record<number, Instant>> = {}
  for (const { state, at } of steps) if (!ENDED.includes(state)) reached[SEAL_OF[state]] = reached[SEAL_OF[state]] ?? at
  return reached
}

type Timed = Pick<BallotSummary, 'state' | 'opensAt' | 'endsAt' | 'papersUntil'> & Partial<Pick<BallotDetail, 'rollShownUntil' | 'announcedUntil' | 'objectionsUntil'>>

/** Pure. When the next thing happens by itself, or can be done; null: whenever the office acts, or nobody knows from a list. */
export function nextAt({ state, opensAt, endsAt, papersUntil, rollShownUntil, announcedUntil, objectionsUntil }: Timed): Instant | null {
  const times: Partial<Record<BallotState, Instant | null | undefined>> = {
    ROLL_PUBLICITY: rollShownUntil,
    ANNOUNCED: Math.max(opensAt, announcedUntil ?? 0),
    OPEN: endsAt,
    CLOSED: papersUntil,
    COUNTING: papersUntil,
    RESULT_PUBLICITY: objectionsUntil,
  }
  return times[state] ?? null
}

/** Pure. The clock of a ballot; nothing of it is ever late: what is due is done by whoever looks. `since`: where it began, for how near it is. */
export function readBallotClock(ballot: Timed, since: Instant, now: Instant): { tone: ClockTone; text: string } | null {
  const at = nextAt(ballot)
  return at === null || at <= now ? null : { tone: clockTone(since, at, now), text: clockWords(at, now) }
}

/** Pure. Since when it stands where it stands. */
export function stateSince({ steps, opensAt }: Pick<BallotDetail, 'steps' | 'opensAt'>): Instant {
  return steps[steps.length - 1]?.at ?? opensAt
}
