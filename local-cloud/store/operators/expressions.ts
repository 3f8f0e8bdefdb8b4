import type { Options } from 'mingo/types'
import { evalExpr } from 'mingo/core'
import { $push } from 'mingo/operators/accumulator'
import * as library from 'mingo/operators/expression'
import { DatabaseError } from '../database-error.ts'
import { comparingExpressions } from './comparing-expressions.ts'

const DAY_MS = 86_400_000

/** Week of the year starting on Sundays, 0 to 53: the library counts one too many. */
function week(document: unknown, expression: unknown, options: Options): number | null {
  const computed = evalExpr(document, isDateRequest(expression) ? expression.date : expression, options)
  const date = Array.isArray(computed) ? (computed[0] as unknown) : computed
  if (!(date instanceof Date)) return null
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1)
  const dayOfYear = Math.floor((date.getTime() - newYear) / DAY_MS)
  return Math.floor((dayOfYear + 7 - date.getUTCDay()) / 7)
}

function isDateRequest(expression: unknown): expression is { date: unknown } {
  return typeof expression === 'object' && expression !== null && 'date' in expression
}

/** Position of a substring counted in code points; -1 when absent, null for a null text. */
function indexOfCp(document: unknown, expression: unknown, options: Options): number | null {
  const [text, part, from = 0, to] = evalExpr(document, expression, options) as [string | null, string, number?, number?]
  if (text === null || text === undefined) return null
  const points = [...text]
  const wanted = [...part]
  for (let at = from; at + wanted.length <= (to ?? points.length); at++) {
    if (wanted.every((point, index) => points[at + index] === point)) return at
  }
  return -1
}

/** The old byte substring; a negative length means the rest, where the library throws. */
function substr(document: unknown, expression: unknown, options: Options): string {
  const [text, start, length] = evalExpr(document, expression, options) as [string | null, number, number]
  const bytes = Buffer.from(String(text ?? ''))
  if (start < 0) return ''
  return bytes.subarray(start, length < 0 ? undefined : start + length).toString()
}

/** Position of a substring counted in bytes, where the library counts UTF-16 units. */
function indexOfBytes(document: unknown, expression: unknown, options: Options): number | null {
  const [text, part, from = 0, to] = evalExpr(document, expression, options) as [string | null, string, number?, number?]
  if (text === null || text === undefined) return null
  return Buffer.from(text).subarray(0, to).indexOf(part, from)
}

/** One number without a list around it is an argument too. */
function trunc(document: unknown, expression: unknown, options: Options): unknown {
  return library.$trunc(document as never, (Array.isArray(expression) ? expression : [expression]) as never, options)
}

/** A list of one list is that list: the argument may stand in brackets of its own. */
function arrayToObject(document: unknown, expression: unknown, options: Options): unknown {
  const isWrapped = Array.isArray(expression) && expression.length === 1 && Array.isArray(expression[0])
  return library.$arrayToObject(document as never, (isWrapped ? (expression as unknown[])[0] : expression) as never, options)
}

/** Over the fields of one document, and over the documents of a group: the library has the first alone. */
function mergeObjects(document: unknown, expression: unknown, options: Options): object {
  const parts = Array.isArray(document) ? ($push(document as never, expression as never, options) as unknown[]) : [evalExpr(document, expression, options)].flat()
  const objects = parts.filter((part) => part !== null && part !== undefined)
  if (objects.some((part) => typeof part !== 'object' || Array.isArray(part))) throw new DatabaseError('$mergeObjects requires object inputs')
  return Object.assign({}, ...(objects as object[])) as object
}

export const expressions = {
  ...comparingExpressions,
  $week: week,
  $indexOfCP: indexOfCp,
  $indexOfBytes: indexOfBytes,
  $substr: substr,
  $substrBytes: substr,
  $trunc: trunc,
  $arrayToObject: arrayToObject,
  $mergeObjects: mergeObjects,
}
