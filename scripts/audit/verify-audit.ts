import { createRequire } from 'node:module'
import { type AuditBatch, type AuditFinding, type StoredEntry, verifyBatch } from '@/shared/domain/audit/audit-chain'
import { type AuditBatchDocument, type AuditEntryDocument, toStoredEntry } from '../../cloudfunctions/lib/modules/audit/audit-document'
import { sha256 } from '../../cloudfunctions/lib/kernel/sha256'

/** Where the log stands: an environment reached from outside, with its own credentials. */
export interface Environment {
  env: string
  secretId: string
  secretKey: string
  /** Another address than the service's own: a local cloud. */
  endpoint?: string
}

export interface Verification {
  batches: number
  entries: number
  /** Recorded and not yet sealed: nothing can be said of them. */
  unsealed: number
  head: { number: number; hash: string } | null
  findings: AuditFinding[]
}

/** What the SDK is asked here. */
interface Query {
  where(filter: object): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(count: number): Query
  get(): Promise<{ data: unknown[] }>
}
interface Sdk {
  init(options: object): void
  database(): { collection(name: string): Query; command: { gt(value: unknown): object; in(values: readonly unknown[]): object } }
}

const PAGE = 500
/** More than a batch has by itself: a row that was added to it still shows. */
const ENTRIES_AT_ONCE = 1_000

/**
 * Reads the whole log and checks every batch and every row against the chain.
 * @param kept a head that somebody wrote down earlier: the chain must still lead through it
 */
export async function verifyAudit(environment: Environment, kept: { number: number; hash: string } | null = null): Promise<Verification> {
  const log = openLog(environment)
  const found: Verification = { batches: 0, entries: 0, unsealed: 0, head: null, findings: [] }
  for await (const batch of log.batches()) {
    found.findings.push(...verifyBatch(batch, found.head, await log.entriesOf(batch), sha256))
    if (kept?.number === batch.number && kept.hash !== batch.hash) found.findings.push({ kind: 'head-differs', number: batch.number })
    found.batches++
    found.entries += batch.entries.length
    found.head = { number: batch.number, hash: batch.hash }
  }
  if (kept && kept.number > (found.head?.number ?? 0)) found.findings.push({ kind: 'batch-missing', number: kept.number })
  found.unsealed = await log.countUnsealed()
  return found
}

/** The two collections, page by page. */
function openLog({ env, secretId, secretKey, endpoint }: Environment) {
  if (endpoint) process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: endpoint })
  const sdk = createRequire(import.meta.url)('wx-server-sdk') as Sdk
  sdk.init({ env, secretId, secretKey })
  const database = sdk.database()
  const { gt, in: oneOf } = database.command

  async function* rowsOf<T extends { _id: string }>(collection: string, filter: object): AsyncGenerator<T> {
    for (let last = ''; ; ) {
      const { data } = await database.collection(collection).where({ ...filter, _id: gt(last) }).orderBy('_id', 'asc').limit(PAGE).get()
      if (data.length === 0) return
      yield* data as T[]
      last = (data.at(-1) as T)._id
    }
  }

  return {
    async *batches(): AsyncGenerator<AuditBatch> {
      for await (const row of rowsOf<AuditBatchDocument>('audit_batches', {})) yield { ...row, sealedAt: new Date(row.sealedAt).getTime() }
    },
    /** Those that the batch names and those that claim it: one that was added claims it, one whose claim was taken out is still named. */
    async entriesOf({ number, entries }: AuditBatch): Promise<StoredEntry[]> {
      const collection = database.collection('audit_entries')
      const [named, claiming] = await Promise.all([
        collection.where({ _id: oneOf(entries.map(({ id }) => id)) }).limit(ENTRIES_AT_ONCE).get(),
        collection.where({ sealedIn: number }).limit(ENTRIES_AT_ONCE).get(),
      ])
      const rows = [...named.data, ...claiming.data] as AuditEntryDocument[]
      return [...new Map(rows.map((row) => [row._id, toStoredEntry({ ...row, at: new Date(row.at) })])).values()]
    },
    async countUnsealed(): Promise<number> {
      let count = 0
      for await (const row of rowsOf('audit_entries', { sealedIn: null })) count += row._id ? 1 : 0
      return count
    },
  }
}
