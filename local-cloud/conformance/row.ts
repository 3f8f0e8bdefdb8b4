import type { Inside } from '../testing/probe.ts'
import type { Document } from '../ejson.ts'

/** How sure we are that a real environment answers so: run on the SDK, read in its source, or reported by others. */
export type Confidence = 'run' | 'source' | 'reported'

/** What a call must be refused with. */
export interface Refusal {
  errCode?: number
  /** Raw errors of the SDK's lower half carry a code and no errCode. */
  code?: string
  message?: RegExp
}

/** One sentence of the protocol, and what shows it. */
export interface Row {
  name: string
  /** The code that a function runs with the SDK. Sent as text: it may use its parameters alone. */
  run: (inside: Inside, input: never) => unknown
  input?: unknown
  /** The result, as JSON carries it; or the refusal. */
  gives?: unknown
  fails?: Refusal
  /** Fields of one request that the gateway must have seen: numbers plain, `undefined` for a field that is absent. */
  wire?: Record<string, unknown>
  /** Why a real environment cannot be asked. */
  onlyHere?: string
  /** Default `run`. */
  confidence?: Confidence
}

/** Rows that share what they start from. */
export interface Table {
  name: string
  documents?: Record<string, Document[]>
  rows: Row[]
}
