import type { Document, Value } from '../ejson.ts'
import { compareValues } from './key-order.ts'
import { DatabaseError } from './database-error.ts'
import { isPlainObject, valuesAt } from './paths.ts'

/** The value after an operator, from the value before; undefined changes nothing. */
type Settle = (current: Value, operand: Value) => Value

const bound =
  (turn: 1 | -1): Settle =>
  (current, operand) =>
    current === undefined || turn * compareValues(operand, current) > 0 ? operand : undefined

const isWhole = (value: Value): value is number => Number.isInteger(value)

function eachOf(operand: Value, operator: string): Value[] {
  if (!isPlainObject(operand) || !Object.hasOwn(operand, '$each')) return [operand]
  if (!Array.isArray(operand.$each)) throw new DatabaseError(`The argument to $each in ${operator} must be an array`)
  return operand.$each
}

const push: Settle = (current, operand) => {
  const list = [...((current ?? []) as Value[])]
  const added = eachOf(operand, '$push')
  const { $position: position = list.length, $sort: sort, $slice: slice } = isPlainObject(operand) && Object.hasOwn(operand, '$each') ? operand : ({} as Document)
  if (!isWhole(position)) throw new DatabaseError('The value for $position must be an integer value')
  if (slice !== undefined && !isWhole(slice)) throw new DatabaseError('The value for $slice must be an integer value')
  list.splice(position, 0, ...added)
  if (sort !== undefined) list.sort(comparatorOf(sort))
  if (slice === undefined) return list
  return slice >= 0 ? list.slice(0, slice) : list.slice(slice)
}

/** Elements by themselves, or by fields of theirs. */
function comparatorOf(sort: Value): (a: Value, b: Value) => number {
  const fields = isPlainObject(sort) ? Object.entries(sort) : null
  if (!(fields ?? [['', sort]]).every(([, way]) => way === 1 || way === -1)) throw new DatabaseError('The $sort element value must be either 1 or -1')
  if (!fields) return (a, b) => compareValues(a, b) * Number(sort)
  const at = (value: Value, path: string): Value => (isPlainObject(value) ? valuesAt(value, path).values[0] : null)
  return (a, b) => fields.reduce((step, [path, way]) => step || compareValues(at(a, path), at(b, path)) * Number(way), 0)
}

const addToSet: Settle = (current, operand) => {
  const list = [...((current ?? []) as Value[])]
  for (const value of eachOf(operand, '$addToSet')) if (!list.some((one) => compareValues(one, value) === 0)) list.push(value)
  return list
}

/** Nothing here inserts by an update, so this changes nothing. */
const setOnInsert: Settle = () => undefined

/** Operators that the library lacks, or gets wrong for some values: mixed types, arrays as values, a slice of nothing. */
const SETTLED: Record<string, Settle> = { $min: bound(-1), $max: bound(1), $push: push, $addToSet: addToSet, $setOnInsert: setOnInsert }

/** The same update, with those operators as the `$set` that they come to. Positional paths are left as they are. */
export function settledUpdate(document: Document, modifier: Document): Document {
  const settled: Document = {}
  const values: Document = {}
  for (const [operator, fields] of Object.entries(modifier)) {
    const isOurs = Object.hasOwn(SETTLED, operator) && !Object.keys(fields as Document).some((path) => path.includes('$'))
    if (!isOurs) settled[operator] = fields
    else {
      for (const [path, operand] of Object.entries(fields as Document)) {
        const value = SETTLED[operator]!(valueOf(document, path), operand)
        if (value !== undefined) values[path] = value
      }
    }
  }
  return Object.keys(values).length === 0 ? settled : { ...settled, $set: { ...(settled.$set as Document | undefined), ...values } }
}

/** The one value at a path that counts array elements by their place. */
function valueOf(document: Document, path: string): Value {
  return path.split('.').reduce<Value>((value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Document)[part] : undefined), document)
}
