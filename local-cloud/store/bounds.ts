import type { Document, Value } from '../ejson.ts'
import { isPlainObject } from './paths.ts'
import { type Near, nearOf } from './operators/geo-queries.ts'
import { boxAround, boxOf, type Box, EARTH_RADIUS, type Point } from './operators/geometry.ts'

/** What a filter says for certain about the value at one path. */
export interface PathBounds {
  equals?: Value[]
  low?: { value: Value; isOpen: boolean }
  high?: { value: Value; isOpen: boolean }
  box?: Box
  near?: Near
}

export interface FilterBounds {
  paths: Map<string, PathBounds>
  /** Branches of the first `$or` among the conjuncts. */
  branches: Document[] | null
  /** Everything but that `$or`. */
  rest: Document[]
}

/** Take a filter apart into conditions that all hold. */
export function boundsOf(filter: Document): FilterBounds {
  const found: FilterBounds = { paths: new Map(), branches: null, rest: [] }
  collect(filter, found)
  return found
}

function collect(filter: Document, found: FilterBounds): void {
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(condition)) {
      for (const part of condition) collect(part as Document, found)
    } else if (key === '$or' && Array.isArray(condition) && !found.branches) {
      found.branches = condition as Document[]
    } else {
      found.rest.push({ [key]: condition })
      if (!key.startsWith('$')) narrow(found.paths, key, condition)
    }
  }
}

function narrow(paths: Map<string, PathBounds>, path: string, condition: Value): void {
  const bounds = paths.get(path) ?? {}
  paths.set(path, bounds)
  if (!isPlainObject(condition) || !Object.keys(condition).some((key) => key.startsWith('$'))) {
    equal(bounds, [condition])
    return
  }
  for (const [operator, operand] of Object.entries(condition)) {
    if (operator === '$elemMatch' && isPlainObject(operand)) {
      for (const [field, inner] of Object.entries(operand)) if (!field.startsWith('$')) narrow(paths, `${path}.${field}`, inner)
    } else OPERATORS[operator]?.(bounds, operand)
  }
}

function equal(bounds: PathBounds, values: Value[]): void {
  // Index entries hold single values: whole arrays and expressions cannot be looked up.
  if (values.some((value) => Array.isArray(value) || value instanceof RegExp)) return
  if (!bounds.equals || values.length < bounds.equals.length) bounds.equals = values
}

const OPERATORS: Record<string, (bounds: PathBounds, operand: Value) => void> = {
  $eq: (bounds, operand) => equal(bounds, [operand]),
  $in: (bounds, operand) => Array.isArray(operand) && equal(bounds, operand),
  $all: (bounds, operand) => Array.isArray(operand) && !isPlainObject(operand[0]) && equal(bounds, operand.slice(0, 1)),
  $exists: (bounds, operand) => operand === false && equal(bounds, [null]),
  $gt: (bounds, value) => void (bounds.low = { value, isOpen: true }),
  $gte: (bounds, value) => void (bounds.low = { value, isOpen: false }),
  $lt: (bounds, value) => void (bounds.high = { value, isOpen: true }),
  $lte: (bounds, value) => void (bounds.high = { value, isOpen: false }),
  $nearSphere: (bounds, operand) => void (bounds.near = nearOf(operand)),
  $near: (bounds, operand) => void (bounds.near = nearOf(operand)),
  $geoWithin: (bounds, operand) => void (bounds.box = boxOfWithin(operand as Document)),
  $geoIntersects: (bounds, operand) => void (bounds.box = boxOf((operand as Document).$geometry) ?? undefined),
}

function boxOfWithin({ $geometry, $centerSphere }: Document): Box | undefined {
  if (!Array.isArray($centerSphere)) return boxOf($geometry) ?? undefined
  return boxAround($centerSphere[0] as Point, Number($centerSphere[1]) * EARTH_RADIUS)
}
