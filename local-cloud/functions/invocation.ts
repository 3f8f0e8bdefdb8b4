import { randomUUID } from 'node:crypto'
import { newCount } from '../counters.ts'
import type { InvocationCount } from '../types.ts'

export type Trigger = 'client' | 'function' | 'timer' | 'push' | 'http'

/** One run of a function, and on whose behalf. The token is how the gateway recognises its requests. */
export interface Invocation {
  id: string
  token: string
  functionName: string
  openid: string
  trigger: Trigger
  count: InvocationCount
}

/** A token outlives its invocation: code left running may still call. */
const KEPT_TOKENS = 10_000

export class Invocations {
  readonly #byToken = new Map<string, Invocation>()
  #ended: ReadonlySet<unknown> = new Set()

  open(functionName: string, openid: string, trigger: Trigger): Invocation {
    const id = randomUUID()
    const invocation = { id, token: randomUUID(), functionName, openid, trigger, count: newCount(id, functionName, openid) }
    this.#byToken.set(invocation.token, invocation)
    if (this.#byToken.size > KEPT_TOKENS) this.#byToken.delete(this.#byToken.keys().next().value!)
    return invocation
  }

  /** The invocation a gateway request belongs to; null for a caller that is no function. */
  byToken(token: unknown): Invocation | null {
    return typeof token === 'string' ? (this.#byToken.get(token) ?? null) : null
  }

  /** Whatever runs is over; what it sent and has not arrived yet comes too late. */
  endAll(): void {
    this.#ended = new Set(this.#byToken.keys())
    this.#byToken.clear()
  }

  isTooLate(token: unknown): boolean {
    return this.#ended.has(token)
  }
}
