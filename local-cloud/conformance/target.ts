import { createRequire } from 'node:module'
import type { Document } from '../ejson.ts'
import { type Inside, probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { IndexDefinition, LocalCloud } from '../types.ts'
import type { Row } from './row.ts'
import { WireRecorder } from './wire-recorder.ts'

/** Every collection of the suite. The rows write into no other. */
export const COLLECTIONS: Record<string, IndexDefinition[]> = {
  conformance_people: [],
  conformance_things: [],
  conformance_orders: [{ name: 'who', keys: { who: 1 } }],
  conformance_places: [{ name: 'at', keys: { at: '2dsphere' } }],
  conformance_unique: [{ name: 'code_1', keys: { code: 1 }, unique: true }],
}

export type Outcome = { result: unknown } | { refusal: { errCode?: number; code?: string; message: string } }

/** Something that rows can be asked of. */
export interface Target {
  /** Make a collection hold these documents and no others. */
  fill: (collection: string, documents: Document[]) => Promise<void>
  ask: (row: Row) => Promise<Outcome>
  /** What the gateway has seen since it was last asked for; null where nobody listens. */
  takeRequests: () => Record<string, unknown>[] | null
  stop: () => Promise<void>
}

/** Runs a row's code and makes its result or its error plain. It is text inside the function too. */
const asking = async (inside: Inside, { code, input }: { code: string; input: unknown }): Promise<Outcome> => {
  try {
    return { result: await new Function(`return (${code})`)()(inside, input) }
  } catch (error) {
    const { errCode, code: text, errMsg, message } = error as { errCode?: number; code?: string; errMsg?: string; message?: string }
    return { refusal: { errCode, code: text, message: errMsg ?? message ?? String(error) } }
  }
}

/** A cloud on this machine: each row runs inside a function, and the wire is recorded. */
export async function localTarget(): Promise<Target & { cloud: LocalCloud }> {
  const recorder = new WireRecorder()
  const env = { TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${await recorder.listen()}/admin` }) }
  const cloud = await startFixtureCloud(COLLECTIONS, { functionSettings: { probe: { timeoutMs: 20_000, env }, 'other-probe': { timeoutMs: 20_000, env } } })
  recorder.target = cloud.url
  return {
    cloud,
    fill: async (collection, documents) => {
      await probe(cloud, ({ db, _ }, name: string) => db.collection(name).where({ _id: _.exists(true) }).remove(), collection)
      await cloud.control.importDocuments(collection, documents)
    },
    ask: ({ run, input }) => probe<Outcome>(cloud, asking, { code: run.toString(), input }),
    takeRequests: () => recorder.requests.splice(0),
    stop: async () => {
      await cloud.stop()
      await recorder.close()
    },
  }
}

export interface Credentials {
  env: string
  secretId: string
  secretKey: string
  /** Another address than the service's own. */
  endpoint?: string
}

/** An environment reached from outside with the SDK in this process. Creates its collections where they are missing. */
export async function outsideTarget({ env, secretId, secretKey, endpoint }: Credentials): Promise<Target> {
  if (endpoint) process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: endpoint })
  const cloud = createRequire(import.meta.url)('wx-server-sdk') as Inside
  cloud.init({ env, secretId, secretKey })
  const db = cloud.database()
  for (const name of Object.keys(COLLECTIONS)) {
    await db.createCollection(name).catch((error: { code?: string; message: string }) => {
      if (error.code !== 'DATABASE_COLLECTION_ALREADY_EXIST') throw error
    })
  }
  const inside = { cloud, db, _: db.command, $: db.command.aggregate, event: {}, context: {}, state: {} }
  return {
    fill: async (collection, documents) => {
      await db.collection(collection).where({ _id: db.command.exists(true) }).remove()
      for (const document of documents) await db.collection(collection).add({ data: document })
    },
    // As JSON, like the result of a function.
    ask: async ({ run, input }) => JSON.parse(JSON.stringify(await asking(inside, { code: run.toString(), input }))) as Outcome,
    takeRequests: () => null,
    stop: async () => {},
  }
}
