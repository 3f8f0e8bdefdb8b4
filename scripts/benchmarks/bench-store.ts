import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document } from '../../local-cloud/ejson.ts'
import { DurableFile } from '../../local-cloud/store/durable-file.ts'
import { find, type FindRequest } from '../../local-cloud/store/find.ts'
import { Store } from '../../local-cloud/store/store.ts'
import { updated } from '../../local-cloud/store/update.ts'
import type { DatabaseDefinition } from '../../local-cloud/index.ts'
import { compare, type Row, timeRuns } from './measure'

const RUNS = 200
const SCANS = 5
const CHUNK = 10_000
/** So many documents share a group at every size, so that a count by index counts the same. */
const PER_GROUP = 100
export const DATABASE: DatabaseDefinition = {
  collections: { cases: { indexes: [{ name: 'group_at', keys: { group: 1, at: -1 } }, { name: 'number', keys: { number: 1 }, unique: true }] } },
}

/** The embedded store without HTTP and SDK, durable, at growing sizes. Throws when an indexed query examines more at a larger size. */
export async function benchStore(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  let first: Row[] | null = null
  let examined: string | null = null
  for (const size of sizes) {
    const measured = await benchSize(size)
    if (examined !== null && examined !== measured.examined) throw new Error(`examined ${measured.examined} among ${size}, ${examined} among fewer`)
    examined = measured.examined
    const base: Row[] | null = first
    rows.push(...(base ? measured.rows.map((row, at) => compare(row, base[at]!)) : measured.rows))
    first ??= measured.rows
  }
  return rows
}

async function benchSize(size: number): Promise<{ rows: Row[]; examined: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-store-'))
  const rows: Row[] = []
  const label = (what: string): string => `${what} (${size.toLocaleString('en')})`
  const once = (what: string, startedAt: number, note?: string): void => {
    const ms = performance.now() - startedAt
    rows.push({ what: label(what), medianMs: ms, p95Ms: ms, note })
  }
  try {
    let store = new Store(DATABASE, new DurableFile(folder))
    let startedAt = performance.now()
    for (let from = 0; from < size; from += CHUNK) {
      const length = Math.min(CHUNK, size - from)
      await store.write((transaction) => Array.from({ length }, (_, at) => transaction.replace(store.collection('cases'), caseOf(from + at))))
    }
    once('bulk load', startedAt)
    const examined = await benchOperations(store, size, rows, label)
    store.close()
    startedAt = performance.now()
    store = new Store(DATABASE, new DurableFile(folder))
    const { rss, heapUsed } = process.memoryUsage()
    once('reopen, checked', startedAt, `file ${megabytes(statSync(join(folder, 'cloud.db')).size)}, RSS ${megabytes(rss)}, heap ${megabytes(heapUsed)}`)
    store.close()
    return { rows, examined }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function benchOperations(store: Store, size: number, rows: Row[], label: (what: string) => string): Promise<string> {
  const collection = store.collection('cases')
  const examined: number[] = []
  const query = async (what: string, runs: number, request: (run: number) => FindRequest): Promise<number> => {
    let last = 0
    const timing = await timeRuns(runs, (run) => {
      last = store.read((snapshot) => find(snapshot, collection, request(run))).examined
    })
    rows.push({ what: label(what), ...timing, note: `examined ${last}` })
    return last
  }
  const groupOf = (run: number): string => `g${run % (size / PER_GROUP)}`
  rows.push({ what: label('insert, durable'), ...(await timeRuns(RUNS, (run) => store.write((transaction) => transaction.insert(collection, { ...caseOf(size + run), group: 'new' })))) })
  examined.push(await query('find 20 by index', RUNS, (run) => ({ filter: { group: groupOf(run) }, limit: 20 })))
  examined.push(await query('range, sort, 20 of them', RUNS, (run) => ({ filter: { group: groupOf(run), at: { $lt: new Date(1.8e12) } }, sort: [['at', -1]], limit: 20 })))
  const update = async (run: number): Promise<void> =>
    store.write((transaction) => {
      const document = transaction.read(collection, caseOf(run)._id)!
      transaction.replace(collection, updated(document, {}, { $inc: { count: 1 } })!)
    })
  rows.push({ what: label('update by id, durable'), ...(await timeRuns(RUNS, update)) })
  examined.push(await query(`count ${PER_GROUP} by index`, RUNS, (run) => ({ filter: { group: groupOf(run) } })))
  await query('count without index', SCANS, () => ({ filter: { state: 'open' } }))
  return examined.join(', ')
}

/** A document of the size and shape of a report. */
export function caseOf(count: number): Document {
  return {
    _id: `case-${String(count).padStart(9, '0')}`,
    number: count,
    group: `g${Math.floor(count / PER_GROUP)}`,
    at: new Date(1.7e12 + count * 1_000),
    state: count % 2 === 0 ? 'open' : 'closed',
    count: 0,
    text: '演示数据'.repeat(20),
    tags: ['a', 'b'],
    place: { type: 'Point', coordinates: [115 + (count % 100) / 1_000, 30.2] },
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`
