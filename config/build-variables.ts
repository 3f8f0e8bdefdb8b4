import * as v from 'valibot'

const TemplateId = v.optional(v.pipe(v.string(), v.regex(/^(?:[\w-]{20,64})?$/, 'is a template id of 20 to 64 letters, digits, - and _')), '')

/**
 * What a build takes from outside. A value that is missing where it is needed, or is not of its form, stops the build with a sentence:
 * a package with a wrong environment must not be able to exist.
 */
const BuildVariables = v.object({
  /** The cloud environment of a WeChat build. Empty: the environment the client was opened with (preview, DevTools). */
  LINLI_CLOUD_ENV: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,64}$/, 'has small letters, digits and hyphens only')), ''),
  /** Template ids of the subscribe messages by class, the same as the functions have. Empty: nobody is asked for that class. */
  LINLI_TEMPLATE_RESULT: TemplateId,
  LINLI_TEMPLATE_DECISION: TemplateId,
  LINLI_TEMPLATE_WAITING: TemplateId,
  LINLI_TEMPLATE_DEADLINE: TemplateId,
  LINLI_TEMPLATE_PROGRESS: TemplateId,
  /** Address of map tiles in GCJ-02 for the preview, with {z}, {x} and {y}. Empty: a plain ground (C50: a map shown to the public needs its number). */
  LINLI_TILE_ADDRESS: v.optional(v.pipe(v.string(), v.regex(/^(?:https:\/\/[^\s"'<>]+)?$/, 'is an https address')), ''),
})
export type BuildVariables = v.InferOutput<typeof BuildVariables>

export function readBuildVariables(environment: Record<string, string | undefined>): BuildVariables {
  const result = v.safeParse(BuildVariables, environment)
  if (result.success) return result.output
  const sentences = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'environment'} ${issue.message}`)
  throw new Error(`The build stopped. ${sentences.join('; ')}.`)
}
