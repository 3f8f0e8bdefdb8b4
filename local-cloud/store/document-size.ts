import type { Document, Value } from '../ejson.ts'

/** Bytes of a document as the database stores it: BSON, where whole numbers of 32 bits take 4 and all others 8. */
export function documentSize(document: Document | Value[]): number {
  // Its length before the fields, and a zero byte behind them.
  let size = 5
  for (const [name, value] of Object.entries(document)) size += 1 + cstringSize(name) + valueSize(value)
  return size
}

const cstringSize = (text: string): number => Buffer.byteLength(text) + 1

function valueSize(value: Value): number {
  if (typeof value === 'string') return 4 + cstringSize(value)
  if (typeof value === 'number') return Number.isInteger(value) && value === (value | 0) ? 4 : 8
  if (typeof value === 'boolean') return 1
  if (value === null || value === undefined) return 0
  if (value instanceof Date) return 8
  if (value instanceof RegExp) return cstringSize(value.source) + cstringSize(value.flags)
  // Length and subtype come before the bytes.
  if (value instanceof Uint8Array) return 5 + value.length
  return documentSize(value)
}
