/** What each deployed function needs, beside its config.json. Limits: milliseconds, megabytes. */
export const FUNCTION_SETTINGS = {
  api: { timeoutMs: 10_000, memoryMb: 512 },
  clock: { timeoutMs: 60_000, memoryMb: 256 },
  'media-checked': { timeoutMs: 10_000, memoryMb: 256 },
} as const satisfies Record<string, { timeoutMs: number; memoryMb: number }>

export type FunctionName = keyof typeof FUNCTION_SETTINGS

/** The function that gets the platform's pushed events (wxa_media_check). */
export const MESSAGE_PUSH_FUNCTION: FunctionName = 'media-checked'

/** The same settings with the variables of a deployment: LINLI_SECRET and the optional ones of kernel/environment.ts. */
export function functionSettings(env: Record<string, string>) {
  return Object.fromEntries(Object.entries(FUNCTION_SETTINGS).map(([name, settings]) => [name, { ...settings, env }]))
}
