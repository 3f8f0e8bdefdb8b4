import type { Document, Value } from '../../ejson.ts'

/** The database's order of types, as its manual lists them. */
const TYPES = ['null', 'number', 'string', 'object', 'array', 'boolean', 'date']

export function typeOf(value: Value): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return 'date'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

/** Less than zero, zero or more: types first, then values; parts of arrays and objects one after the other. */
export function order(a: Value, b: Value): number {
  if (typeOf(a) !== typeOf(b)) return TYPES.indexOf(typeOf(a)) - TYPES.indexOf(typeOf(b))
  if (typeOf(a) === 'null') return 0
  if (typeOf(a) === 'array') return orderOfLists(a as Value[], b as Value[])
  if (typeOf(a) === 'object') return orderOfObjects(a as Document, b as Document)
  const [left, right] = [a instanceof Date ? a.getTime() : (a as number), b instanceof Date ? b.getTime() : (b as number)]
  return left < right ? -1 : left > right ? 1 : 0
}

function orderOfLists(a: Value[], b: Value[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) if (order(a[at], b[at]) !== 0) return order(a[at], b[at])
  return a.length - b.length
}

function orderOfObjects(a: Document, b: Document): number {
  const flat = (value: Document): Value[] => Object.entries(value).flatMap(([key, inner]) => [key, inner])
  return orderOfLists(flat(a), flat(b))
}

export const same = (a: Value, b: Value): boolean => order(a, b) === 0
