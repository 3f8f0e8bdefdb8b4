import { SECOND } from '../time'

export const HINT_KINDS = ['same_pair_fast', 'one_collector'] as const
/** Two people who read each other's slips faster than one can read · one person who brought most of a building. */
export type HintKind = (typeof HINT_KINDS)[number]

/** deliberation.md §4.4. A slip carries the day of its signature and no hour: whether signatures cluster at night cannot be known from it. */
export const FAST = 30 * SECOND
/** Fewer have no middle worth naming, and a small building is soon brought by one. */
export const LEAST_SLIPS = 3
export const LEAST_KEYS = 5

/** A slip that two people typed. Times ms. */
export interface TypedSlip {
  serial: string
  building: string
  enteredBy: string
  enteredAt: number
  verifiedBy: string
  verifiedAt: number
}

export interface Hint {
  kind: HintKind
  /** So many slips, of so many: of the pair; of the building's keys. */
  count: number
  of: number
  serials: string[]
}

function grouped(slips: readonly TypedSlip[], keyOf: (slip: TypedSlip) => string): TypedSlip[][] {
  const groups = new Map<string, TypedSlip[]>()
  for (const slip of slips) groups.set(keyOf(slip), [...(groups.get(keyOf(slip)) ?? []), slip])
  return [...groups.keys()].sort().map((key) => groups.get(key)!)
}

function median(values: readonly number[]): number {
  const inOrder = [...values].sort((one, other) => one - other)
  const middle = Math.floor(inOrder.length / 2)
  return inOrder.length % 2 === 1 ? inOrder[middle]! : (inOrder[middle - 1]! + inOrder[middle]!) / 2
}

const serialsOf = (slips: readonly TypedSlip[]) => slips.map(({ serial }) => serial).sort()
const gap = ({ enteredAt, verifiedAt }: TypedSlip) => verifiedAt - enteredAt

/** Pure. What looks unusual, for the tellers to look at; nothing is voided by it. `keysIn`: keys of a building on the roll. */
export function paperHints(slips: readonly TypedSlip[], keysIn: (building: string) => number): Hint[] {
  const fast = grouped(slips, ({ enteredBy, verifiedBy }) => `${enteredBy} ${verifiedBy}`)
    .filter((pair) => pair.length >= LEAST_SLIPS && median(pair.map(gap)) < FAST)
    .map((pair): Hint => ({ kind: 'same_pair_fast', count: pair.filter((slip) => gap(slip) < FAST).length, of: pair.length, serials: serialsOf(pair) }))
  const brought = grouped(slips, ({ building, enteredBy }) => `${building} ${enteredBy}`)
    .filter((all) => keysIn(all[0]!.building) >= LEAST_KEYS && all.length * 2 > keysIn(all[0]!.building))
    .map((all): Hint => ({ kind: 'one_collector', count: all.length, of: keysIn(all[0]!.building), serials: serialsOf(all) }))
  return [...fast, ...brought]
}
