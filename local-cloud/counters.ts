import type { InvocationCount, QueryCount } from './types.ts'

/** Older invocations than this many are forgotten. */
const KEPT = 10_000

/** What each invocation did, since the last reset. */
export class Counters {
  #list: InvocationCount[] = []

  add(count: InvocationCount): void {
    this.#list.push(count)
    // Dropping in blocks keeps an invocation at constant cost.
    if (this.#list.length >= KEPT * 2) this.#list = this.#list.slice(-KEPT)
  }

  list(): InvocationCount[] {
    return this.#list.slice(-KEPT)
  }

  reset(): void {
    this.#list = []
  }
}

export function newCount(invocationId: string, functionName: string, openid: string): InvocationCount {
  return { invocationId, functionName, operationLabel: null, openid, isColdStart: false, ms: 0, trips: 0, examined: 0, returned: 0, bytesIn: 0, bytesOut: 0, storageCalls: 0, openapiCalls: 0, queries: [] }
}

export function addQuery(count: InvocationCount, query: QueryCount): void {
  count.queries.push(query)
  count.examined += query.examined
  count.returned += query.returned
}
