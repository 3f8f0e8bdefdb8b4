import * as v from 'valibot'
import type { TemplateKey } from '@/shared/domain/messages/template-keys'

/** What a deployment must or may set for the functions (docs/runbook.md). */
const Environment = v.object({
  /** Makes person ids: changing it makes everybody a stranger. At least 16 characters. */
  LINLI_SECRET: v.pipe(v.string(), v.minLength(16)),
  /** Seals phone numbers and hashes them: by default derived from LINLI_SECRET. At least 16 characters. Changing it makes stored numbers unreadable. */
  LINLI_PHONE_KEY: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.minLength(16))]), ''),
  /** Signs the codes at the doors of stations: by default derived from LINLI_SECRET. At least 16 characters. Changing it makes printed signs worthless. */
  LINLI_STATION_KEY: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.minLength(16))]), ''),
  /** Openids, separated by commas, that are city admin before anybody was appointed. */
  LINLI_FIRST_ADMIN: v.optional(v.string(), ''),
  /** '1': everything that is reported here is demonstration data, and says so. */
  LINLI_DEMO: v.optional(v.string(), ''),
  /** Template ids of the subscribe messages, by class (docs/runbook.md §5); without one its class is told in the app, or by that of progress. */
  LINLI_TEMPLATE_RESULT: v.optional(v.string(), ''),
  LINLI_TEMPLATE_DECISION: v.optional(v.string(), ''),
  LINLI_TEMPLATE_WAITING: v.optional(v.string(), ''),
  LINLI_TEMPLATE_DEADLINE: v.optional(v.string(), ''),
  LINLI_TEMPLATE_PROGRESS: v.optional(v.string(), ''),
})

export interface Settings {
  secret: string
  /** Secret of the phone vault. */
  phoneSecret: string
  /** Secret of the signs at stations' doors. */
  stationSecret: string
  firstAdmins: readonly string[]
  isDemo: boolean
  templateIds: Readonly<Record<TemplateKey, string | null>>
}

/** @throws if a variable is missing: a function that would hand out wrong identities must not start */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const parsed = v.safeParse(Environment, env)
  if (!parsed.success) {
    throw new Error(`The function cannot start: set ${parsed.issues.map((issue) => v.getDotPath(issue)).join(', ')}`)
  }
  const { LINLI_SECRET, LINLI_PHONE_KEY, LINLI_STATION_KEY, LINLI_FIRST_ADMIN, LINLI_DEMO, ...templates } = parsed.output
  return {
    secret: LINLI_SECRET,
    phoneSecret: LINLI_PHONE_KEY || LINLI_SECRET,
    stationSecret: LINLI_STATION_KEY || LINLI_SECRET,
    firstAdmins: LINLI_FIRST_ADMIN.split(',').map((openid) => openid.trim()).filter(Boolean),
    isDemo: LINLI_DEMO === '1',
    templateIds: {
      result: templates.LINLI_TEMPLATE_RESULT || null,
      decision: templates.LINLI_TEMPLATE_DECISION || null,
      waiting: templates.LINLI_TEMPLATE_WAITING || null,
      deadline: templates.LINLI_TEMPLATE_DEADLINE || null,
      progress: templates.LINLI_TEMPLATE_PROGRESS || null,
    },
  }
}
