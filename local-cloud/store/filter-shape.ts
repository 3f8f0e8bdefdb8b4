import type { Document, Value } from '../ejson.ts'
import { DatabaseError } from './database-error.ts'
import { isShape } from './operators/geo-shape.ts'
import { isPlainObject } from './paths.ts'

interface Operand {
  accepts: (operand: Value) => boolean
  refusal: string
}

const isList: Operand['accepts'] = (operand) => Array.isArray(operand)
const isWhole = (value: Value): boolean => Number.isInteger(value)
const isDistance = (value: Value): boolean => value === undefined || (typeof value === 'number' && value >= 0)

function isNear(operand: Value): boolean {
  if (!isPlainObject(operand)) return false
  const { $geometry, $maxDistance, $minDistance } = operand
  return isShape($geometry) && isPlainObject($geometry) && $geometry.type === 'Point' && isDistance($maxDistance) && isDistance($minDistance)
}

function isWithin(operand: Value): boolean {
  if (!isPlainObject(operand)) return false
  const { $geometry, $centerSphere } = operand
  if ($geometry !== undefined) return isPlainObject($geometry) && isShape($geometry) && ['Polygon', 'MultiPolygon'].includes(String($geometry.type))
  return Array.isArray($centerSphere) && $centerSphere.length === 2 && isShape({ type: 'Point', coordinates: $centerSphere[0] }) && isDistance($centerSphere[1]) && $centerSphere[1] !== undefined
}

function isPattern(operand: Value): boolean {
  if (operand instanceof RegExp) return true
  if (typeof operand !== 'string') return false
  try {
    return Boolean(new RegExp(operand))
  } catch {
    return false
  }
}

/** What each operator of a condition takes. An operator that is not here is left to the query library to refuse. */
const OPERANDS: Record<string, Operand> = {
  $in: { accepts: isList, refusal: '$in needs an array' },
  $nin: { accepts: isList, refusal: '$nin needs an array' },
  $all: { accepts: isList, refusal: '$all needs an array' },
  $size: { accepts: (operand) => isWhole(operand) && Number(operand) >= 0, refusal: '$size must be a whole number' },
  $mod: { accepts: (operand) => Array.isArray(operand) && operand.length === 2 && operand.every((part) => typeof part === 'number') && Math.trunc(operand[0] as number) !== 0, refusal: 'malformed mod, needs to be a divisor and a remainder' },
  $elemMatch: { accepts: isPlainObject, refusal: '$elemMatch needs an Object' },
  $not: { accepts: (operand) => operand instanceof RegExp || (isPlainObject(operand) && isCondition(operand)), refusal: '$not needs a regex or a document with operators' },
  $regex: { accepts: isPattern, refusal: '$regex has to be a valid expression' },
  $near: { accepts: isNear, refusal: 'invalid argument in geo near query' },
  $nearSphere: { accepts: isNear, refusal: 'invalid argument in geo near query' },
  $geoWithin: { accepts: isWithin, refusal: '$geoWithin needs a Polygon, a MultiPolygon or a $centerSphere' },
  $geoIntersects: { accepts: (operand) => isPlainObject(operand) && isShape(operand.$geometry), refusal: '$geoIntersects needs a $geometry' },
}

/** Conditions that stand where a field's name would. */
const TOP_LEVEL: Record<string, Operand> = {
  $and: { accepts: isFilters, refusal: '$and must be a nonempty array of documents' },
  $or: { accepts: isFilters, refusal: '$or must be a nonempty array of documents' },
  $nor: { accepts: isFilters, refusal: '$nor must be a nonempty array of documents' },
  $jsonSchema: { accepts: isPlainObject, refusal: '$jsonSchema must be an object' },
  $text: { accepts: () => false, refusal: 'text index required for $text query' },
  $expr: { accepts: () => true, refusal: '' },
  $comment: { accepts: () => true, refusal: '' },
}

function isFilters(operand: Value): boolean {
  return Array.isArray(operand) && operand.length > 0 && operand.every(isPlainObject)
}

/** Whether an object is made of operators, and not a value to compare with. */
export const isCondition = (value: Document): boolean => Object.keys(value)[0]?.startsWith('$') === true

/** Throws DatabaseError for a filter whose form the database refuses, before anything is looked at. */
export function checkFilter(filter: Document): void {
  for (const [key, operand] of Object.entries(filter)) {
    if (!key.startsWith('$')) checkCondition(operand)
    else if (!TOP_LEVEL[key]) throw new DatabaseError(`unknown top level operator: ${key}`)
    else {
      check(TOP_LEVEL[key], operand)
      if (isFilters(operand)) for (const part of operand as Document[]) checkFilter(part)
    }
  }
}

function checkCondition(condition: Value): void {
  if (!isPlainObject(condition) || !isCondition(condition)) return
  for (const [operator, operand] of Object.entries(condition)) {
    if (OPERANDS[operator]) check(OPERANDS[operator], operand)
    if (operator === '$not') checkCondition(operand)
    if (operator === '$elemMatch') checkElement(operand as Document)
    if (operator === '$all') for (const part of operand as Value[]) checkCondition(part)
  }
}

/** Inside `$elemMatch` stand either operators on the element or a filter on its fields. */
function checkElement(element: Document): void {
  if (isCondition(element) && !Object.hasOwn(TOP_LEVEL, Object.keys(element)[0]!)) checkCondition(element)
  else checkFilter(element)
}

function check({ accepts, refusal }: Operand, operand: Value): void {
  if (!accepts(operand)) throw new DatabaseError(refusal)
}
