import type { Options } from 'mingo/types'
import { evalExpr } from 'mingo/core'

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

export const expressions = { $week: week, $indexOfCP: indexOfCp, $substr: substr, $substrBytes: substr }
