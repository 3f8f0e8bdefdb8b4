import type { ErrorCode } from '../../errors'
import { HOUR, type Instant } from '../time'
import type { EvidenceKind } from './station-evidence'

/** reporting.md §4.5, m: with the station's code in hand, and by position alone. */
export const SCAN_RADIUS_M = 150
export const NEAR_RADIUS_M = 80
/** One that counts, a station and person, in so long. */
export const CHECK_IN_EVERY = 2 * HOUR

/** Five big answers. */
export const CHECK_IN_ANSWERS = ['open', 'shut', 'turned_away', 'broken', 'full'] as const
export type CheckInAnswer = (typeof CHECK_IN_ANSWERS)[number]

export const CHECK_IN_METHODS = ['scan', 'near'] as const
export type CheckInMethod = (typeof CHECK_IN_METHODS)[number]

export interface CheckInTry {
  method: CheckInMethod
  /** From the station's door, m, and how far off the position may be (68 %). */
  distanceM: number
  accuracyM: number
  lastAt: Instant | null
  now: Instant
}

/** How much of a doubtful position is believed, m: more would let somebody be anywhere. */
const MOST_ACCURACY_M = 50

/** Null: it counts. */
export function checkInRefusal({ method, distanceM, accuracyM, lastAt, now }: CheckInTry): ErrorCode | null {
  const radius = method === 'scan' ? SCAN_RADIUS_M : NEAR_RADIUS_M
  if (distanceM > radius + Math.min(accuracyM, MOST_ACCURACY_M)) return method === 'scan' ? 'CHECK_IN_CODE_ELSEWHERE' : 'CHECK_IN_TOO_FAR'
  return lastAt !== null && now - lastAt < CHECK_IN_EVERY ? 'CHECK_IN_REPEATED' : null
}

/** What an answer says about whether one gets in. A broken thing says that somebody got in. */
export function evidenceOf(answer: CheckInAnswer, method: CheckInMethod): EvidenceKind {
  const seenOpen: EvidenceKind = method === 'scan' ? 'scanned_open' : 'near_open'
  return { open: seenOpen, broken: seenOpen, shut: 'found_shut', turned_away: 'turned_away', full: 'found_full' }[answer] as EvidenceKind
}
