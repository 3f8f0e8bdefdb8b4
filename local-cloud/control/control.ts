import type { Clock } from '../clock.ts'
import type { Counters } from '../counters.ts'
import { decode, type Document, encode } from '../ejson.ts'
import type { Timers } from '../functions/timers.ts'
import type { Network } from '../http/network.ts'
import type { OpenapiService } from '../openapi/openapi-service.ts'
import { find } from '../store/find.ts'
import type { Store } from '../store/store.ts'
import type { Control } from '../types.ts'
import type { Snapshots } from './snapshots.ts'

interface Controlled {
  clock: Clock
  counters: Counters
  network: Network
  openapi: OpenapiService
  snapshots: Snapshots
  store: Store
  timers: Timers
}

/** The control interface inside the cloud's own process. */
export function controlOf({ clock, counters, network, openapi, snapshots, store, timers }: Controlled): Control {
  const read = (name: string, filter: Record<string, unknown> = {}): Document[] =>
    store.read((snapshot) => find(snapshot, store.collection(name), { filter: copyOf(filter) }).documents)
  return {
    now: async () => clock.now(),
    setClock: async (atMs) => clock.set(atMs),
    advanceClock: async (ms) => clock.advance(ms),
    fireTimer: async (functionName, triggerName) => {
      const result = await timers.fire(functionName, triggerName)
      return result === '' ? null : (JSON.parse(result) as unknown)
    },
    openapi: {
      script: async (api, rule) => openapi.script(api, rule),
      clearScripts: async () => openapi.clearScripts(),
      journal: async (api) => openapi.journal(api),
      deliverMediaChecks: () => openapi.mediaChecks.deliverAll(),
      grantSubscription: async (openid, templateId, count) => openapi.subscriptions.grant(openid, templateId, count),
      turnMessages: async (openid, isOn) => openapi.subscriptions.turn(openid, isOn),
    },
    network: {
      disturb: async (disturbance) => network.disturb(disturbance),
      calm: async () => network.calm(),
    },
    snapshots: {
      take: (name) => snapshots.take(name),
      restore: (name) => snapshots.restore(name),
      names: async () => snapshots.names(),
      drop: (name) => snapshots.drop(name),
    },
    counters: async () => structuredClone(counters.list()),
    resetCounters: async () => counters.reset(),
    importDocuments: async (name, documents) => {
      const collection = store.collection(name)
      await store.write((transaction) => {
        for (const document of documents.map(copyOf)) {
          if (document._id === undefined) throw new TypeError(`a document imported into ${name} needs an _id`)
          transaction.replace(collection, document)
        }
      })
      return documents.length
    },
    // Copies: the caller may change what it gets, committed versions may not change.
    readDocuments: async (name, filter) => structuredClone(read(name, filter)),
    count: async (name, filter) => read(name, filter).length,
  }
}

/** As if it had come over the wire: plain, and out of the caller's hands. */
function copyOf(value: Record<string, unknown>): Document {
  return decode(encode(value)) as Document
}
