import * as v from 'valibot'
import { currentPersona } from '../persona/persona'
import { readStored, writeStored } from '../storage/storage'

interface CachedPage {
  /** When it was read, ms. */
  at: number
  /** What was asked, as JSON: another question has another answer. */
  input: string
  page: unknown
}

/** The kept first page of a list, or null: none, of another question, or of another contract. */
export function readCachedPage(name: string, input: string, schema: v.GenericSchema): CachedPage | null {
  const cached = readStored(storedAs(name), v.object({ at: v.number(), input: v.string(), page: schema }))
  return cached?.input === input ? { at: cached.at, input, page: cached.page } : null
}

export function writeCachedPage(name: string, cached: CachedPage): void {
  writeStored(storedAs(name), cached)
}

/** In the preview several people share one browser. */
function storedAs(name: string): string {
  return `list.${name}.${currentPersona()?.key ?? 'me'}`
}
