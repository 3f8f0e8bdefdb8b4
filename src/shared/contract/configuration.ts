import * as v from 'valibot'
import { CITY_CODE } from '../domain/places'
import { operation } from './operation'
import { anyone, appointed } from './policy'
import { text } from './primitives'

/** Kinds of documents that the city admin keeps. Each has its schema here, its rules in shared/domain, and its reader in the server. */
export const CONFIGURATION_KINDS = ['calendar'] as const

/** Characters. */
const MAX_REASON = 200
const MAX_DATES = 80

const BeijingDate = v.pipe(v.string('type'), v.maxLength(10, 'format'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'format'))
/** One year as the State Council announces it. */
const CalendarYear = v.strictObject({ holidays: v.pipe(v.array(BeijingDate), v.maxLength(MAX_DATES, 'too_long')), workdays: v.pipe(v.array(BeijingDate), v.maxLength(MAX_DATES, 'too_long')) })

const which = {
  kind: v.picklist(CONFIGURATION_KINDS, 'choice'),
  /** Of a calendar: the year. */
  key: v.pipe(v.string('type'), v.regex(/^20\d{2}$/, 'format')),
}

const ConfigurationVersion = v.object({
  version: v.number(),
  at: v.number(),
  /** Why it was changed, as whoever did it wrote. */
  reason: v.string(),
})

export const Configuration = v.object({ kind: which.kind, key: v.string(), ...ConfigurationVersion.entries, document: CalendarYear })
export type Configuration = v.InferOutput<typeof Configuration>

/**
 * A new version, in force from then on. `basedOn` is the version that was seen, 0 where there was none: somebody else's in between is
 * CONFIGURATION_CHANGED. INVALID_INPUT names every date that cannot be. The same document again changes nothing.
 */
export const publishConfiguration = operation({
  name: 'configuration.publish',
  input: v.strictObject({ ...which, basedOn: v.pipe(v.number('type'), v.integer('format'), v.minValue(0, 'range')), document: CalendarYear, reason: text(MAX_REASON) }),
  output: Configuration,
  policy: appointed(['city-admin'], { place: CITY_CODE }),
  errors: ['CONFIGURATION_CHANGED', 'TEXT_REFUSED'],
})

/** What is in force, with every version before it, newest first. Anybody may see by which rules they are counted. */
export const getConfiguration = operation({
  name: 'configuration.get',
  input: v.strictObject(which),
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
