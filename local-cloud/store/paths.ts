import type { Document, Value } from '../ejson.ts'
import { compareValues } from './key-order.ts'

const isDigits = (part: string): boolean => /^\d+$/.test(part)

export function isPlainObject(value: Value): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

export interface Reached {
  values: Value[]
  /** Whether an array was on the way or at the end. */
  isMultikey: boolean
}

/** Every value a dotted path reaches, through arrays; an array at its end gives its elements. */
export function valuesAt(document: Document, path: string): Reached {
  const reached: Reached = { values: [], isMultikey: false }
  reach(document, path.split('.'), 0, reached)
  return reached
}

function reach(value: Value, parts: string[], depth: number, reached: Reached): void {
  const part = parts[depth]
  if (Array.isArray(value)) reachThrough(value, parts, depth, reached)
  else if (part === undefined) reached.values.push(value ?? null)
  else if (isPlainObject(value) && Object.hasOwn(value, part)) reach(value[part], parts, depth + 1, reached)
  else reached.values.push(null)
}

function reachThrough(elements: Value[], parts: string[], depth: number, reached: Reached): void {
  const part = parts[depth]
  if (part !== undefined && isDigits(part)) return reach(elements[Number(part)], parts, depth + 1, reached)
  reached.isMultikey = true
  if (elements.length === 0) reached.values.push(null)
  for (const element of elements) {
    if (part === undefined) reached.values.push(element ?? null)
    else reach(element, parts, depth, reached)
  }
}

export type SortOrder = [path: string, direction: 1 | -1][]

/** Compare documents by a sort order. An array sorts by its least value ascending, its greatest descending. */
export function documentComparator(sort: SortOrder): (a: Document, b: Document) => number {
  return (a, b) => {
    for (const [path, direction] of sort) {
      const step = direction * compareValues(sortValue(a, path, direction), sortValue(b, path, direction))
      if (step !== 0) return step
    }
    return 0
  }
}

function sortValue(document: Document, path: string, direction: 1 | -1): Value {
  if (!path.includes('.')) {
    const value = document[path]
    if (!Array.isArray(value)) return value
  }
  return valuesAt(document, path).values.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best))
}
