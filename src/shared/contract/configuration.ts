import * as v from 'valibot'
import { MessageTemplates } from '../domain/messages/message-templates'
import { CITY_CODE } from '../domain/places'
import { CategorySettings } from '../domain/reports/category-settings'
import { DECISION_ENGINES, RuleSet } from '../domain/rule-sets/rule-set'
import { operation } from './operation'
import { anyone, appointed } from './policy'
import { text } from './primitives'

/** Characters. */
export const MAX_REASON = 200
const MAX_DATES = 80

const BeijingDate = v.pipe(v.string('type'), v.maxLength(10, 'format'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'format'))
/** One year as the State Council announces it. */
const CalendarYear = v.strictObject({ holidays: v.pipe(v.array(BeijingDate), v.maxLength(MAX_DATES, 'too_long')), workdays: v.pipe(v.array(BeijingDate), v.maxLength(MAX_DATES, 'too_long')) })

/** Of a kind of which the city has one. */
export const CITY_KEY = 'city'

/**
 * Kinds of documents that the city admin keeps: what tells one from another, and the schema. The rules beyond the schema are in
 * domain/configuration/document-faults.ts.
 */
const KINDS = {
  calendar: { kind: v.literal('calendar', 'choice'), key: v.pipe(v.string('type'), v.regex(/^20\d{2}$/, 'format')), document: CalendarYear },
  categories: { kind: v.literal('categories', 'choice'), key: v.literal(CITY_KEY, 'choice'), document: CategorySettings },
  ruleSet: { kind: v.literal('rule-set', 'choice'), key: v.picklist(DECISION_ENGINES, 'choice'), document: RuleSet },
  templates: { kind: v.literal('templates', 'choice'), key: v.literal(CITY_KEY, 'choice'), document: MessageTemplates },
} as const

const version = {
  version: v.number(),
  at: v.number(),
  /** Tells one admin from another without saying who: the whole is in the audit log. */
  by: v.string(),
  /** Why it was changed, as whoever did it wrote. */
  reason: v.string(),
  /** SHA-256 of the document as canonical JSON, hexadecimal: what is frozen in a ballot. */
  hash: v.string(),
}

export const Configuration = v.variant('kind', [
  v.object({ ...KINDS.calendar, ...version }),
  v.object({ ...KINDS.categories, ...version }),
  v.object({ ...KINDS.ruleSet, ...version }),
  v.object({ ...KINDS.templates, ...version }),
])
export type Configuration = v.InferOutput<typeof Configuration>
export type ConfigurationKind = Configuration['kind']
export type ConfigurationOf<Kind extends ConfigurationKind> = Extract<Configuration, { kind: Kind }>

const change = { basedOn: v.pipe(v.number('type'), v.integer('format'), v.minValue(0, 'range')), reason: text(MAX_REASON) }

/**
 * A new version, in force from then on. `basedOn` is the version that was seen, 0 where there was none: somebody else's in between is
 * CONFIGURATION_CHANGED. INVALID_INPUT names everything that cannot be. The same document again changes nothing; going back is publishing
 * an old one anew.
 */
export const publishConfiguration = operation({
  name: 'configuration.publish',
  input: v.variant('kind', [
    v.strictObject({ ...KINDS.calendar, ...change }),
    v.strictObject({ ...KINDS.categories, ...change }),
    v.strictObject({ ...KINDS.ruleSet, ...change }),
    v.strictObject({ ...KINDS.templates, ...change }),
  ], 'choice'),
  output: Configuration,
  policy: appointed(['city-admin'], { place: CITY_CODE }),
  errors: ['CONFIGURATION_CHANGED', 'TEXT_REFUSED'],
})

/** Absent: true. Whoever only goes by what is in force need not carry the past. */
const past = { withHistory: v.optional(v.boolean('type')) }

/** What is in force, with the versions before it, newest first, at most 50. Anybody may see by which rules they are counted. */
export const getConfiguration = operation({
  name: 'configuration.get',
  input: v.variant('kind', [
    v.strictObject({ kind: KINDS.calendar.kind, key: KINDS.calendar.key, ...past }),
    v.strictObject({ kind: KINDS.categories.kind, key: KINDS.categories.key, ...past }),
    v.strictObject({ kind: KINDS.ruleSet.kind, key: KINDS.ruleSet.key, ...past }),
    v.strictObject({ kind: KINDS.templates.kind, key: KINDS.templates.key, ...past }),
  ], 'choice'),
  output: v.object({ current: Configuration, history: v.array(Configuration) }),
  policy: anyone,
  errors: ['CONFIGURATION_NOT_FOUND'],
})

/** Everything that is in force. */
export const listConfigurations = operation({
  name: 'configuration.list',
  input: v.strictObject({}),
  output: v.object({ items: v.array(Configuration) }),
  policy: anyone,
  errors: [],
})
