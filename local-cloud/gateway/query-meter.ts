import { addQuery } from '../counters.ts'
import type { Document, Value } from '../ejson.ts'
import { boundsOf } from '../store/bounds.ts'
import { ScanRefused } from '../store/database-error.ts'
import type { Found, FindRequest } from '../store/find.ts'
import { isPlainObject } from '../store/paths.ts'
import type { QueryCount } from '../types.ts'
import type { GatewayRequest, Services } from './action.ts'

/** How many documents beyond its results a query may look at in strict mode. */
const ALLOWED_EXCESS = 500

interface Measured {
  collection: string
  query: FindRequest
  found: Found
  /** How many of the examined count as asked for. */
  returned: number
  /** When the store was asked, by the monotonic clock. */
  startedAt: number
}

/** Count a query for its invocation, and refuse it in strict mode when it looks at too much. @returns the count, to add bytes to. */
export function meter({ isStrict }: Services, { action, invocation }: GatewayRequest, { collection, query, found, returned, startedAt }: Measured): QueryCount {
  const shape = shapeOf(query)
  const count: QueryCount = { collection, action: action.replace('database.', ''), shape, index: found.index, examined: found.examined, returned, bytes: 0, ms: performance.now() - startedAt }
  if (invocation) addQuery(invocation.count, count)
  if (!isStrict || found.examined - returned <= ALLOWED_EXCESS) return count
  throw new ScanRefused(
    `strict: ${action} on ${collection} examined ${found.examined} documents for ${returned}, by ${found.index ?? 'a full scan'}. Query ${shape}. An index that would serve it: ${servingIndex(query)}`,
  )
}

/** A query without its values: which fields, which operators, which order. */
export function shapeOf({ filter, sort = [] }: FindRequest): string {
  const shape = JSON.stringify(shapeOfValue(filter)).replaceAll('"', '')
  return sort.length === 0 ? shape : `${shape} sort ${orderText(sort)}`
}

function shapeOfValue(value: Value): unknown {
  if (Array.isArray(value) && value.some(isPlainObject)) return value.map(shapeOfValue)
  if (!isPlainObject(value)) return '?'
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === '$geometry' ? '?' : shapeOfValue(inner)]))
}

/** Equalities first, then the order, then ranges: the rule by which one index serves all three. */
function servingIndex({ filter, sort = [] }: FindRequest): string {
  const { paths } = boundsOf(filter)
  const equal = [...paths].filter(([, bounds]) => bounds.equals).map(([path]) => path)
  const ranged = [...paths].filter(([, bounds]) => bounds.low ?? bounds.high).map(([path]) => path)
  const located = [...paths].filter(([, bounds]) => bounds.near ?? bounds.box).map(([path]) => path)
  const keys: Document = Object.fromEntries(equal.map((path) => [path, 1]))
  for (const [path, direction] of sort) keys[path] ??= direction
  for (const path of ranged) keys[path] ??= 1
  for (const path of located) keys[path] ??= '2dsphere'
  return Object.keys(keys).length === 0 ? 'none; narrow the query' : orderText(Object.entries(keys) as [string, 1][])
}

function orderText(order: [string, Value][]): string {
  return `{ ${order.map(([path, direction]) => `${path}: ${String(direction)}`).join(', ')} }`
}
