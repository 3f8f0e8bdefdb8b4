import type { Value } from '../ejson.ts'

/** A boundary that lies below (side -1) or above (side 1) every value of one type rank. */
export class Edge {
  constructor(
    readonly rank: number,
    readonly side: -1 | 1,
  ) {}
}

export type KeyPart = Value | Edge

const RANK = { null: 2, number: 3, string: 4, object: 6, array: 7, binary: 8, boolean: 9, date: 10, regexp: 11 } as const

export const LOWEST: KeyPart = new Edge(-1, -1)
export const HIGHEST: KeyPart = new Edge(100, 1)

/** The database's order of types: null, numbers, strings, objects, arrays, binary, booleans, dates, expressions. */
export function rankOf(value: Value): number {
  if (typeof value === 'string') return RANK.string
  if (typeof value === 'number') return RANK.number
  if (typeof value === 'boolean') return RANK.boolean
  if (value === null || value === undefined) return RANK.null
  if (value instanceof Date) return RANK.date
  if (Array.isArray(value)) return RANK.array
  if (value instanceof RegExp) return RANK.regexp
  return value instanceof Uint8Array ? RANK.binary : RANK.object
}

/** The edge below or above all values of the same type, for ranges open on that side. */
export function edgeOf(value: Value, side: -1 | 1): KeyPart {
  return new Edge(rankOf(value), side)
}

const order = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Order two values as the database sorts them; missing equals null. */
export function compareValues(a: Value, b: Value): number {
  const rank = rankOf(a)
  const byRank = rank - rankOf(b)
  if (byRank !== 0) return byRank
  switch (rank) {
    case RANK.null:
      return 0
    case RANK.array:
      return compareLists(a as Value[], b as Value[])
    case RANK.object:
      return compareLists(entriesOf(a), entriesOf(b))
    case RANK.binary:
      return Buffer.compare(a as Uint8Array, b as Uint8Array)
    case RANK.regexp:
      return order(String(a), String(b))
    default:
      return order(Number.isNaN(a) ? -Infinity : (a as number), Number.isNaN(b) ? -Infinity : (b as number))
  }
}

function entriesOf(value: Value): Value[] {
  return Object.entries(value as Record<string, Value>).flat()
}

function compareLists(a: Value[], b: Value[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const step = compareValues(a[index], b[index])
    if (step !== 0) return step
  }
  return a.length - b.length
}

/** Order two parts of index keys, either of which may be an edge. */
export function compareParts(a: KeyPart, b: KeyPart): number {
  // Most keys are texts, and opening a file compares millions of them.
  if (typeof a === 'string' && typeof b === 'string') return order(a, b)
  if (a instanceof Date && b instanceof Date) return order(a.getTime(), b.getTime())
  if (!(a instanceof Edge) && !(b instanceof Edge)) return compareValues(a, b)
  const [rankA, sideA] = a instanceof Edge ? [a.rank, a.side] : [rankOf(a), 0]
  const [rankB, sideB] = b instanceof Edge ? [b.rank, b.side] : [rankOf(b), 0]
  return rankA - rankB || sideA - sideB
}
