import { EXPORT_WORDS, RECORD_FIELDS } from '@/copy/account'
import { momentWords } from '@/copy/clock'
import { METHOD_WORDS, RELATION_WORDS } from '@/copy/households'
import { ROLE_WORDS } from '@/copy/people'
import { categoryShort } from '@/copy/reports-categories'
import type { Instant } from '@/shared/domain/time'

/** Codes that have words elsewhere. */
const FIELD_WORDS: Readonly<Record<string, (code: string) => string | undefined>> = {
  relation: (code) => (RELATION_WORDS as Readonly<Record<string, string>>)[code],
  method: (code) => (METHOD_WORDS as Readonly<Record<string, { title: string }>>)[code]?.title,
  role: (code) => (ROLE_WORDS as Readonly<Record<string, string>>)[code],
  categoryCode: (code) => categoryShort(code),
}

/** Beyond this a number is a time in ms, not a count: InstantMs begins in 2020. */
const FIRST_INSTANT = 1_577_836_800_000

/** One record as lines that a person can read. Fields that a newer server may add keep their own name. */
export function recordLines(data: Readonly<Record<string, unknown>>, now: Instant): { label: string; value: string }[] {
  return Object.entries(data).map(([field, value]) => ({ label: RECORD_FIELDS[field] ?? field, value: FIELD_WORDS[field]?.(String(value)) ?? valueWords(value, now) }))
}

function valueWords(value: unknown, now: Instant): string {
  if (value === null || value === undefined || value === '') return EXPORT_WORDS.none
  if (typeof value === 'boolean') return value ? EXPORT_WORDS.yes : EXPORT_WORDS.no
  if (typeof value === 'number') return value >= FIRST_INSTANT ? momentWords(value, now) : String(value)
  if (Array.isArray(value)) return value.length === 0 ? EXPORT_WORDS.none : value.map((one) => valueWords(one, now)).join('；')
  if (typeof value === 'object') return Object.entries(value).map(([key, one]) => `${RECORD_FIELDS[key] ?? key} ${valueWords(one, now)}`).join('，')
  return String(value)
}
