import { decode, encode } from '../ejson.ts'
import type { Control } from '../types.ts'

/** The control interface of a cloud in another process. Methods reject with the message of that process. */
export function connectControl(url: string): Control {
  const remote =
    <T>(name: string) =>
    async (...parameters: unknown[]): Promise<T> => {
      const response = await fetch(`${url}/control/${name}`, { method: 'POST', body: encode(parameters) })
      const answer = decode(await response.text()) as { result?: unknown; error?: string }
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.result as T
    }
  return {
    now: remote('now'),
    setClock: remote('setClock'),
    advanceClock: remote('advanceClock'),
    fireTimer: remote('fireTimer'),
    openapi: {
      script: remote('openapi.script'),
      clearScripts: remote('openapi.clearScripts'),
      journal: remote('openapi.journal'),
      deliverMediaChecks: remote('openapi.deliverMediaChecks'),
      grantSubscription: remote('openapi.grantSubscription'),
      turnMessages: remote('openapi.turnMessages'),
    },
    network: { disturb: remote('network.disturb'), calm: remote('network.calm') },
    snapshots: { take: remote('snapshots.take'), restore: remote('snapshots.restore'), names: remote('snapshots.names'), drop: remote('snapshots.drop') },
    counters: remote('counters'),
    resetCounters: remote('resetCounters'),
    importDocuments: remote('importDocuments'),
    readDocuments: remote('readDocuments'),
    count: remote('count'),
  }
}
