/** A value of a document: JSON plus dates, regular expressions and bytes. */
export type Value = string | number | boolean | null | undefined | Date | RegExp | Uint8Array | Value[] | { [key: string]: Value }
export type Document = { [key: string]: Value }

type Reviver = (body: unknown, now: () => number) => Value

/** The EJSON wrappers, canonical and relaxed, that a client of the database may send. */
const WRAPPERS: Record<string, Reviver> = {
  $numberInt: (body) => Number(body),
  $numberLong: (body) => Number(body),
  $numberDouble: (body) => Number(body),
  $numberDecimal: (body) => Number(body),
  // The service hands ids out as plain hex strings.
  $oid: (body) => String(body),
  $date: (body) => new Date(isRecord(body) ? Number(body.$numberLong) : (body as string | number)),
  $regularExpression: (body) => {
    const { pattern, options } = body as { pattern: string; options: string }
    // `x` (extended) has no JavaScript counterpart and is dropped.
    return new RegExp(pattern, options.replace(/[^imsu]/g, ''))
  },
  $binary: (body) => new Uint8Array(Buffer.from((body as { base64: string }).base64, 'base64')),
  $undefined: () => undefined,
  $tcb_server_date: (body, now) => new Date(now() + Number(revive((body as { offset?: unknown }).offset ?? 0, now))),
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function revive(value: unknown, now: () => number): Value {
  if (Array.isArray(value)) return value.map((element) => revive(element, now))
  if (!isRecord(value)) return value as Value
  const keys = Object.keys(value)
  const first = keys[0]
  if (keys.length === 1 && first !== undefined && Object.hasOwn(WRAPPERS, first)) return WRAPPERS[first]!(value[first], now)
  const revived: Document = {}
  for (const key of keys) {
    // Defined, not assigned: `__proto__` is an ordinary key on the wire.
    if (key === '__proto__') Object.defineProperty(revived, key, { value: revive(value[key], now), enumerable: true, writable: true, configurable: true })
    else revived[key] = revive(value[key], now)
  }
  return revived
}

function tag(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((element) => tag(element === undefined ? null : element))
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags.replace(/[^imsu]/g, '') } }
  if (value instanceof Uint8Array) return { $binary: { base64: Buffer.from(value).toString('base64'), subType: '00' } }
  const tagged: Record<string, unknown> = {}
  for (const key of Object.keys(value)) tagged[key] = tag((value as Record<string, unknown>)[key])
  return tagged
}

/** Read an EJSON text. Server dates become dates of the given clock. Throws SyntaxError on bad JSON. */
export function decode(text: string, now: () => number = Date.now): Value {
  return revive(JSON.parse(text) as unknown, now)
}

/** Write a value as EJSON: plain JSON numbers, tagged dates, expressions and bytes. */
export function encode(value: unknown): string {
  return JSON.stringify(tag(value)) ?? 'null'
}
