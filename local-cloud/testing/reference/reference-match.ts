import type { Document, Value } from '../../ejson.ts'
import { order, same, typeOf } from './reference-order.ts'

/**
 * Whether a document matches a filter, worked out the slow way from the manual: written for tests alone, shares
 * no code with what it judges.
 */
export function matches(document: Document, filter: Document): boolean {
  return Object.entries(filter).every(([key, condition]) => {
    if (key === '$and') return (condition as Document[]).every((part) => matches(document, part))
    if (key === '$or') return (condition as Document[]).some((part) => matches(document, part))
    if (key === '$nor') return !(condition as Document[]).some((part) => matches(document, part))
    return meets(found(document, key.split('.')), condition)
  })
}

/** The values at a path, each with whether it is there at all. An array on the way gives the values of its elements. */
interface Found {
  values: Value[]
  isThere: boolean
}

function found(value: Value, [part, ...rest]: string[]): Found {
  if (part === undefined) return { values: [value], isThere: true }
  if (Array.isArray(value)) {
    const byIndex = /^\d+$/.test(part) && Number(part) < value.length ? [found(value[Number(part)], rest)] : []
    const byElement = value.filter((element) => typeOf(element) === 'object').map((element) => found(element, [part, ...rest]))
    const all = [...byIndex, ...byElement]
    return { values: all.flatMap(({ values }) => values), isThere: all.some(({ isThere }) => isThere) }
  }
  if (typeOf(value) === 'object' && Object.hasOwn(value as Document, part)) return found((value as Document)[part], rest)
  return { values: [undefined], isThere: false }
}

const isOperators = (condition: Value): condition is Document => typeOf(condition) === 'object' && Object.keys(condition as Document).some((key) => key.startsWith('$'))

function meets(at: Found, condition: Value): boolean {
  if (!isOperators(condition)) return equals(at, condition)
  return Object.entries(condition).every(([operator, operand]) => OPERATORS[operator]!(at, operand))
}

/** The values themselves, and what is in those that are arrays. */
const each = ({ values }: Found): Value[] => values.flatMap((value) => (Array.isArray(value) ? [value, ...value] : [value]))

function equals(at: Found, wanted: Value): boolean {
  if (typeOf(wanted) === 'null' && at.values.length === 0) return false
  return each(at).some((value) => same(value, wanted))
}

const compares =
  (accepts: (step: number) => boolean) =>
  (at: Found, wanted: Value): boolean =>
    each(at).some((value) => typeOf(value) === typeOf(wanted) && accepts(order(value, wanted)))

const OPERATORS: Record<string, (at: Found, operand: Value) => boolean> = {
  $eq: equals,
  $ne: (at, wanted) => !equals(at, wanted),
  $gt: compares((step) => step > 0),
  $gte: compares((step) => step >= 0),
  $lt: compares((step) => step < 0),
  $lte: compares((step) => step <= 0),
  $in: (at, wanted) => (wanted as Value[]).some((one) => equals(at, one)),
  $nin: (at, wanted) => !(wanted as Value[]).some((one) => equals(at, one)),
  $exists: (at, wanted) => at.isThere === Boolean(wanted),
  $all: (at, wanted) => (wanted as Value[]).length > 0 && (wanted as Value[]).every((one) => equals(at, one)),
  $size: ({ values }, wanted) => values.some((value) => Array.isArray(value) && value.length === wanted),
  $mod: (at, operand) => each(at).some((value) => typeof value === 'number' && Math.trunc(value) % Number((operand as Value[])[0]) === (operand as Value[])[1]),
  $not: (at, condition) => !meets(at, condition),
  $elemMatch: ({ values }, condition) => values.some((value) => Array.isArray(value) && value.some((element) => meetsElement(element, condition as Document))),
}

function meetsElement(element: Value, condition: Document): boolean {
  if (isOperators(condition)) return meets({ values: [element], isThere: true }, condition)
  return typeOf(element) === 'object' && matches(element as Document, condition)
}

/** Order documents: of an array its least value counts going up, its greatest going down. */
export function compareBy(sort: [path: string, direction: 1 | -1][]): (a: Document, b: Document) => number {
  return (a, b) => {
    for (const [path, direction] of sort) {
      const step = order(key(a, path, direction), key(b, path, direction)) * direction
      if (step !== 0) return step
    }
    return 0
  }
}

function key(document: Document, path: string, direction: 1 | -1): Value {
  return keysAt(document, path.split('.')).sort((a, b) => order(a, b) * direction)[0] ?? null
}

/** What an index would hold: every element of arrays, null for whatever does not go on along the path. */
function keysAt(value: Value, [part, ...rest]: string[]): Value[] {
  if (part === undefined) return Array.isArray(value) && value.length > 0 ? value : [Array.isArray(value) ? null : value]
  if (Array.isArray(value)) {
    if (/^\d+$/.test(part)) return keysAt(value[Number(part)], rest)
    return value.length === 0 ? [null] : value.flatMap((element) => (Array.isArray(element) ? [null] : keysAt(element, [part, ...rest])))
  }
  return typeOf(value) === 'object' && Object.hasOwn(value as Document, part) ? keysAt((value as Document)[part], rest) : [null]
}
