import { beijingDate, startOfBeijingDay } from '../time'
import type { PaperAction, PaperFlaw } from './paper-states'

/** What somebody typed from a slip. */
export interface Reading {
  choices: readonly string[]
  /** The day on it, ms at its start in Asia/Shanghai; null: not signed. */
  signedAt: number | null
  /** It says nothing that can be counted; `choices` is empty then. */
  isUnclear: boolean
}

/** Pure. A slip has a day and no hour; what is unclear has no choices. */
export function toReading({ choices, signedAt, isUnclear }: Reading): Reading {
  return { choices: isUnclear ? [] : [...choices], signedAt: signedAt === null ? null : startOfBeijingDay(beijingDate(signedAt)), isUnclear }
}

const isSame = (one: Reading, other: Reading) => one.signedAt === other.signedAt && one.isUnclear === other.isUnclear && one.choices.join() === other.choices.join()

/** Pure. What typing a slip once more leads to, after one or two people typed it: two of them say the same, or nothing can be counted. `reading` null: a third person is asked. */
export function compareReadings(before: readonly Reading[], again: Reading): { action: PaperAction; reading: Reading | null } {
  const agrees = before.some((one) => isSame(one, again))
  if (before.length < 2) return agrees ? { action: 'agree', reading: again } : { action: 'differ', reading: null }
  return { action: 'decide', reading: agrees ? again : { choices: [], signedAt: again.signedAt, isUnclear: true } }
}

/** Pure. Why a slip that was read so is not valid; null: it may be. */
export function readingFlaw({ signedAt, isUnclear }: Reading, endsAt: number): Exclude<PaperFlaw, 'denied'> | null {
  if (isUnclear) return 'unclear'
  if (signedAt === null) return 'unsigned'
  return signedAt > endsAt ? 'late' : null
}
