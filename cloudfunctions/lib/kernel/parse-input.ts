import * as v from 'valibot'
import { AppError, type ErrorFields } from '@/shared/errors'

/** Names that the contract gives to its issues. */
const ISSUE_NAME = /^[a-z_]{2,20}$/
const REPORTED_FIELDS = 20

/** @throws INVALID_INPUT; `fields` says for each path what is wrong with it: an issue name, `unknown` or `required` */
export function parseInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  // To the schema library an empty list is an object without keys.
  if (Array.isArray(input)) throw new AppError('INVALID_INPUT', { fields: { input: 'type' } })
  const parsed = v.safeParse(schema, input)
  if (parsed.success) return parsed.output
  const fields: ErrorFields = {}
  for (const issue of parsed.issues.slice(0, REPORTED_FIELDS)) fields[v.getDotPath(issue) ?? 'input'] ??= nameOf(issue)
  throw new AppError('INVALID_INPUT', { fields })
}

function nameOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown'
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'required'
  return ISSUE_NAME.test(issue.message) ? issue.message : 'type'
}
