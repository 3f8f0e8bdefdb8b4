/** A value of a document: JSON plus dates, regular expressions and bytes. */
export type Value = string | number | boolean | null | undefined | Date | RegExp | Uint8Array | Value[] | { [key: string]: Value }
export type Document = { [key: string]: Value }

type Reviver = (body: unknown, now: () => number) => Value

/** Levels of objects and lists, the document itself the first. The database nests no deeper; beyond it recursion here would not be safe either. */
const MAX_DEPTH = 100

const malformed = (what: string): SyntaxError => new SyntaxError(`malformed EJSON: ${what}`)

function numberFrom(body: unknown): number {
  const isText = typeof body === 'string' && /^(-?Infinity|NaN|[-+\d.eE]+)$/.test(body)
  const number = isText || typeof body === 'number' ? Number(body) : Number.NaN
  if (Number.isNaN(number) && body !== 'NaN') throw malformed('a number')
  return number
}

function dateFrom(body: unknown): Date {
  const at = isRecord(body) ? numberFrom(body.$numberLong) : body
  if (typeof at !== 'number' && typeof at !== 'string') throw malformed('$date')
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) throw malformed('$date')
  return date
}

function expressionFrom(body: unknown): RegExp {
  if (!isRecord(body) || typeof body.pattern !== 'string' || typeof body.options !== 'string') throw malformed('$regularExpression')
  // `x` (extended) has no JavaScript counterpart and is dropped; a flag counts once.
  const flags = [...new Set(body.options.replace(/[^imsu]/g, ''))].join('')
  return new RegExp(body.pattern, flags)
}

function serverDateFrom(body: unknown, now: () => number): Date {
  if (!isRecord(body)) throw malformed('$tcb_server_date')
  const offset = isRecord(body.offset) ? numberFrom(Object.values(body.offset)[0]) : (body.offset ?? 0)
  if (typeof offset !== 'number') throw malformed('$tcb_server_date')
  return dateFrom(now() + offset)
}

/** The EJSON wrappers, canonical and relaxed, that a client of the database may send. */
const WRAPPERS: Record<string, Reviver> = {
  $numberInt: numberFrom,
  $numberLong: numberFrom,
  $numberDouble: numberFrom,
  $numberDecimal: numberFrom,
  // The service hands ids out as plain hex strings.
  $oid: (body) => {
    if (typeof body !== 'string') throw malformed('$oid')
    return body
  },
  $date: dateFrom,
  $regularExpression: expressionFrom,
  $binary: (body) => {
    if (!isRecord(body) || typeof body.base64 !== 'string') throw malformed('$binary')
    return new Uint8Array(Buffer.from(body.base64, 'base64'))
  },
  $undefined: () => undefined,
  $tcb_server_date: serverDateFrom,
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkDepth(depth: number): void {
  if (depth >= MAX_DEPTH) throw malformed(`nested deeper than ${MAX_DEPTH} levels`)
}

function revive(value: unknown, now: () => number, depth = 0): Value {
  if (Array.isArray(value)) {
    checkDepth(depth)
    return value.map((element) => revive(element, now, depth + 1))
  }
  if (!isRecord(value)) return value as Value
  const keys = Object.keys(value)
  const first = keys[0]
  if (keys.length === 1 && first !== undefined && Object.hasOwn(WRAPPERS, first)) return WRAPPERS[first]!(value[first], now)
  checkDepth(depth)
  const revived: Document = {}
  for (const key of keys) {
    // Defined, not assigned: `__proto__` is an ordinary key on the wire.
    if (key === '__proto__') Object.defineProperty(revived, key, { value: revive(value[key], now, depth + 1), enumerable: true, writable: true, configurable: true })
    else revived[key] = revive(value[key], now, depth + 1)
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

/** Read an EJSON text. Server dates become dates of the given clock. Throws SyntaxError on bad JSON, bad wrappers and too deep nesting. */
export function decode(text: string, now: () => number = Date.now): Value {
  return revive(JSON.parse(text) as unknown, now)
}

/** Read what `encode` wrote. Most bodies hold wrappers; one without any is plain JSON. */
export function decodeStored(text: string): Value {
  const parsed = JSON.parse(text) as Value
  return text.includes('"$') ? revive(parsed, Date.now) : parsed
}

/** Write a value as EJSON: plain JSON numbers, tagged dates, expressions and bytes. */
export function encode(value: unknown): string {
  return JSON.stringify(tag(value)) ?? 'null'
}
