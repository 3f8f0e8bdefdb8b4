import * as v from 'valibot'

/** What a deployment must or may set for the functions (docs/runbook.md). */
const Environment = v.object({
  /** Makes person ids: changing it makes everybody a stranger. At least 16 characters. */
  LINLI_SECRET: v.pipe(v.string(), v.minLength(16)),
  /** Seals phone numbers and hashes them: by default derived from LINLI_SECRET. At least 16 characters. Changing it makes stored numbers unreadable. */
  LINLI_PHONE_KEY: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.minLength(16))]), ''),
  /** Openids, separated by commas, that are city admin before anybody was appointed. */
  LINLI_FIRST_ADMIN: v.optional(v.string(), ''),
  /** '1': everything that is reported here is demonstration data, and says so. */
  LINLI_DEMO: v.optional(v.string(), ''),
  /** Template id of the subscribe message "report_progress"; without it none is sent. */
  LINLI_TEMPLATE_REPORT_PROGRESS: v.optional(v.string(), ''),
})

export interface Settings {
  secret: string
  /** Secret of the phone vault. */
  phoneSecret: string
  firstAdmins: readonly string[]
  isDemo: boolean
  templateIds: Readonly<Record<'report_progress', string | null>>
}

/** @throws if a variable is missing: a function that would hand out wrong identities must not start */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const parsed = v.safeParse(Environment, env)
  if (!parsed.success) {
    throw new Error(`The function cannot start: set ${parsed.issues.map((issue) => v.getDotPath(issue)).join(', ')}`)
  }
  const { LINLI_SECRET, LINLI_PHONE_KEY, LINLI_FIRST_ADMIN, LINLI_DEMO, LINLI_TEMPLATE_REPORT_PROGRESS } = parsed.output
  return {
    secret: LINLI_SECRET,
    phoneSecret: LINLI_PHONE_KEY || LINLI_SECRET,
    firstAdmins: LINLI_FIRST_ADMIN.split(',').map((openid) => openid.trim()).filter(Boolean),
    isDemo: LINLI_DEMO === '1',
    templateIds: { report_progress: LINLI_TEMPLATE_REPORT_PROGRESS || null },
  }
}
