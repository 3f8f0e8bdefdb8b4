import type { QuestionKind } from '@/shared/domain/ballots/electorate'

/** What is chosen on the screen and not cast yet. `picked` in order; `isBlank`: 弃权, said as such and never by default. */
export interface Choice {
  picked: readonly string[]
  isBlank: boolean
}

export const NOTHING: Choice = { picked: [], isBlank: false }
export const BLANK: Choice = { picked: [], isBlank: true }

/**
 * Pure. A tap on an option. Of several to approve of it is put in or taken out; of one to choose it is the one. `isRanking`: the order of taps is the order
 * of choices, a second tap takes an option out and those behind it move up.
 */
export function pick(kind: QuestionKind, { picked }: Choice, option: string, isRanking = false): Choice {
  const collects = kind === 'approval' || (kind === 'single' && isRanking)
  if (!collects) return { picked: [option], isBlank: false }
  return { picked: picked.includes(option) ? picked.filter((one) => one !== option) : [...picked, option], isBlank: false }
}

/** Pure. Only the first is left when nothing is put in order any more. */
export function unranked({ picked, isBlank }: Choice): Choice {
  return { picked: picked.slice(0, 1), isBlank }
}

export function isMade({ picked, isBlank }: Choice): boolean {
  return isBlank || picked.length > 0
}

export interface PendingCast {
  castId: string
  key: string
  choices: readonly string[]
}

/**
 * Pure. The cast that a tap sends. While nobody knows what became of one, the same vote of the same key is the same cast, so that no tap counts twice;
 * another choice is another cast: the server answers a repeat with what it has.
 */
export function castFor(pending: PendingCast | null, key: string, { picked }: Choice, newId: () => string): PendingCast {
  const isSame = pending !== null && pending.key === key && pending.choices.join() === picked.join()
  return isSame ? pending : { castId: newId(), key, choices: picked }
}
