/** One line of the log. Never personal data, never what somebody wrote: codes, counts, times, ids of things. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

export interface Log {
  info(event: string, fields?: LogFields): void
  /** `cause` is logged with its stack: for defects and failed services, not for what a caller did wrong. */
  error(event: string, fields: LogFields, cause?: unknown): void
}

/** JSON lines on the standard output, where the platform collects them. `base` stands in every line. */
export function createLog(base: LogFields): Log {
  const write = (level: 'info' | 'error', event: string, fields: object) => console.log(JSON.stringify({ level, event, ...base, ...fields }))
  return {
    info: (event, fields = {}) => write('info', event, fields),
    error: (event, fields, cause) => write('error', event, { ...fields, ...describe(cause) }),
  }
}

function describe(cause: unknown): object {
  if (cause === undefined) return {}
  if (!(cause instanceof Error)) return { cause: String(cause) }
  return { cause: cause.message, stack: cause.stack, ...(cause.cause === undefined ? {} : { origin: String(cause.cause) }) }
}
