import type { Options } from 'mingo/types'
import { Query } from 'mingo/query'
import type { Document, Value } from '../../ejson.ts'
import { DatabaseError } from '../database-error.ts'
import { isCondition } from '../filter-shape.ts'
import { compareValues, rankOf } from '../key-order.ts'
import { isPlainObject } from '../paths.ts'

/** What a dotted path reaches in one document. */
interface Reached {
  /** Values at its end; a missing field counts as undefined, an array without documents gives none. */
  ends: Value[]
  isThere: boolean
}

function reachedIn(value: Value, parts: string[], depth: number, reached: Reached): void {
  const part = parts[depth]
  if (part === undefined) {
    reached.ends.push(value)
    reached.isThere = true
  } else if (Array.isArray(value)) {
    if (/^\d+$/.test(part) && Number(part) < value.length) reachedIn(value[Number(part)], parts, depth + 1, reached)
    for (const element of value) if (isPlainObject(element)) reachedIn(element, parts, depth, reached)
  } else if (isPlainObject(value) && Object.hasOwn(value, part)) reachedIn(value[part], parts, depth + 1, reached)
  else reached.ends.push(undefined)
}

type Test = (reached: Reached) => boolean
type Operator = (path: string, operand: never, options: Options) => (document: Document) => boolean

/** A query operator that looks at what its path reaches. */
const operator =
  (testOf: (operand: Value, options: Options) => Test): Operator =>
  (path, operand, options) => {
    const parts = path.split('.')
    const test = testOf(operand, options)
    return (document) => {
      const reached: Reached = { ends: [], isThere: false }
      reachedIn(document, parts, 0, reached)
      return test(reached)
    }
  }

const not =
  (testOf: (operand: Value) => Test): ((operand: Value) => Test) =>
  (operand) => {
    const test = testOf(operand)
    return (reached) => !test(reached)
  }

/** A condition on a value holds for an array when it holds for the array or for one of its elements. */
const some =
  (accepts: (value: Value) => boolean): Test =>
  ({ ends }) =>
    ends.some((end) => accepts(end) || (Array.isArray(end) && end.some(accepts)))

const equals = (operand: Value): Test => (operand instanceof RegExp ? some((value) => isMatch(value, operand)) : some((value) => compareValues(value, operand) === 0))

function isMatch(value: Value, pattern: RegExp): boolean {
  if (value instanceof RegExp) return String(value) === String(pattern)
  return typeof value === 'string' && pattern.test(value)
}

const compares =
  (accepts: (step: number) => boolean) =>
  (operand: Value): Test =>
    some((value) => rankOf(value) === rankOf(operand) && accepts(compareValues(value, operand)))

const isIn = (operand: Value): Test => {
  const tests = (operand as Value[]).map(equals)
  return (reached) => tests.some((test) => test(reached))
}

const all = (operand: Value, options: Options): Test => {
  const tests = (operand as Value[]).map((part) => (isPlainObject(part) && Object.hasOwn(part, '$elemMatch') ? elemMatch(part.$elemMatch, options) : equals(part)))
  return (reached) => tests.length > 0 && tests.every((test) => test(reached))
}

function elemMatch(operand: Value, options: Options): Test {
  const condition = operand as Document
  // Conditions on fields match embedded documents only; operators match any element.
  const isOnElements = isCondition(condition) && !['$and', '$or', '$nor'].includes(Object.keys(condition)[0]!)
  const query = new Query(isOnElements ? { element: condition } : condition, options)
  const accepts = (element: Value): boolean => (isOnElements ? query.test({ element: Array.isArray(element) ? [element] : element }) : isPlainObject(element) && query.test(element))
  return ({ ends }) => ends.some((end) => Array.isArray(end) && end.some(accepts))
}

function mod(operand: Value): Test {
  const [divisor, remainder] = operand as [number, number]
  return some((value) => typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === Math.trunc(remainder))
}

/** `$options` has already become flags: the wire knows expressions only as one value. */
function regex(operand: Value): Test {
  const pattern = operand instanceof RegExp ? operand : new RegExp(String(operand))
  if (pattern.global || pattern.sticky) throw new DatabaseError('invalid flag in regex options')
  return some((value) => isMatch(value, pattern))
}

/** The operators on fields, with the database's rules for arrays and missing fields, where the library has its own. */
export const fieldQueries: Record<string, Operator> = {
  $eq: operator(equals),
  $ne: operator(not(equals)),
  $in: operator(isIn),
  $nin: operator(not(isIn)),
  $gt: operator(compares((step) => step > 0)),
  $gte: operator(compares((step) => step >= 0)),
  $lt: operator(compares((step) => step < 0)),
  $lte: operator(compares((step) => step <= 0)),
  $exists: operator((operand) => ({ isThere }) => isThere === Boolean(operand)),
  $size: operator((operand) => ({ ends }) => ends.some((end) => Array.isArray(end) && end.length === operand)),
  $all: operator(all),
  $mod: operator(mod),
  $regex: operator(regex),
  $elemMatch: operator(elemMatch),
}
