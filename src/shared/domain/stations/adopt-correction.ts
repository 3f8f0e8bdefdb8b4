import { DAY, type Instant } from '../time'

/** What somebody says is otherwise (reporting.md §4.5). */
export const CORRECTED_FIELDS = ['hours', 'facility', 'place', 'name', 'access', 'phone'] as const
export type CorrectedField = (typeof CORRECTED_FIELDS)[number]

export const CORRECTION_STATES = ['waiting', 'adopted', 'adopted_by_riders', 'refused'] as const
export type CorrectionState = (typeof CORRECTION_STATES)[number]

export interface Vote {
  personId: string
  installId: string | null
  /** 0–1: how often what they said before was right. */
  reputation: number
  at: Instant
  isFor: boolean
}

const AGREE = 3
const TRUSTED = 0.6
const WINDOW = 14 * DAY
/** Riders agree on what they can see; a new place or name, and whom to call, a manager says. */
const BY_RIDERS: readonly CorrectedField[] = ['hours', 'facility']

/** Pure. Whether riders have decided it by themselves: three whose word is good agree within fourteen days, each and each phone once, and more than say no. */
export function isAdoptedByRiders(field: CorrectedField, votes: readonly Vote[], now: Instant): boolean {
  if (!BY_RIDERS.includes(field)) return false
  const counted = votes.filter(({ reputation, at }) => reputation > TRUSTED && now - at <= WINDOW)
  const [yes, no] = [voices(counted.filter(({ isFor }) => isFor)), voices(counted.filter(({ isFor }) => !isFor))]
  return yes >= AGREE && yes > no
}

function voices(votes: readonly Vote[]): number {
  const byPerson = new Map(votes.map((vote) => [vote.personId, vote.installId ?? vote.personId]))
  return new Set(byPerson.values()).size
}

/** Mean of Beta(valid + 3, invalid + 1), each decayed with a half-life of ninety days (§2.9). */
export function reputationOf(judged: readonly { at: Instant; isValid: boolean }[], now: Instant): number {
  const sum = (isValid: boolean) => judged.filter((one) => one.isValid === isValid).reduce((total, { at }) => total + 0.5 ** ((now - at) / (90 * DAY)), 0)
  const [valid, invalid] = [sum(true) + 3, sum(false) + 1]
  return valid / (valid + invalid)
}
