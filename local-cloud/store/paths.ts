import type { Document, Value } from '../ejson.ts'
import { compareValues } from './key-order.ts'

const isDigits = (part: string): boolean => /^\d+$/.test(part)

export function isPlainObject(value: Value): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Every value a dotted path reaches, through arrays; an array at its end gives its elements. */
export function valuesAt(document: Document, path: string): { values: Value[]; isMultikey: boolean } {
  const values: Value[] = []
  let isMultikey = false
  const parts = path.split('.')
  const descend = (value: Value, depth: number): void => {
    const part = parts[depth]
    if (Array.isArray(value)) {
      if (part !== undefined && isDigits(part)) return descend(value[Number(part)], depth + 1)
      isMultikey = true
      if (value.length === 0) values.push(null)
      for (const element of value) {
        if (part === undefined) values.push(element ?? null)
        else descend(element, depth)
      }
      return
    }
    if (part === undefined) values.push(value ?? null)
    else if (isPlainObject(value) && Object.hasOwn(value, part)) descend(value[part], depth + 1)
    else values.push(null)
  }
  descend(document, 0)
  return { values, isMultikey }
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
