import type { ChildProcess } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DurableFile } from '../store/durable-file.ts'
import { find } from '../store/find.ts'
import { RecordTable } from '../store/record-table.ts'
import { Store } from '../store/store.ts'
import { casesOf } from '../testing/case-counts.ts'
import { probe } from '../testing/probe.ts'
import { scratchFolder } from '../testing/scratch-folder.ts'
import { databaseOf } from '../testing/start-fixture-cloud.ts'
import { bundleProgram, startProgram } from '../testing/start-program.ts'

const ROUNDS = casesOf({ short: 5, thorough: 50 })
/** So many more writes of each kind are acknowledged before the kill, and then any part of this time passes. */
const LEAST_WRITES = 4
const EXTRA_MS = 300
const SUM_START = 1_000_000

const root = scratchFolder('killed')
const dataDir = join(root, 'data')
let program: string
beforeAll(async () => {
  program = await bundleProgram('serve-until-killed', root)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function startCloud(): Promise<{ url: string; process: ChildProcess }> {
  const child = startProgram(program, dataDir)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once('exit', () => reject(new Error('the cloud did not start')))
  })
  return { url, process: child }
}

/** Ids and amounts that the cloud said are stored. */
class Acknowledged {
  pairs: string[] = []
  singles: string[] = []
  files: string[] = []

  /** The number of the rarest kind. */
  get least(): number {
    return Math.min(this.pairs.length, this.singles.length, this.files.length)
  }
}

/** One client that goes on until the cloud is gone. Each kind of write goes through another function or way. */
async function writeUntilGone(cloud: { url: string }, client: number, round: number, acknowledged: Acknowledged): Promise<void> {
  const name = client % 2 === 0 ? 'probe' : 'other-probe'
  for (let n = 0; ; n++) {
    const id = `${round}-${client}-${n}`
    try {
      if (client < 4) {
        await probe(cloud, writePair, { id, n }, { name })
        acknowledged.pairs.push(id)
      } else if (client === 4) {
        await probe(cloud, ({ db }, _id: string) => db.collection('single').add({ data: { _id, text: 'x'.repeat(200) } }), id, { name })
        acknowledged.singles.push(id)
      } else if (client === 5) {
        // A function through a function.
        const code = `({ db }, input) => db.collection('single').add({ data: { _id: input } })`
        await probe(cloud, ({ cloud: sdk }, data: object) => sdk.callFunction({ name: 'other-probe', data }), { code, input: `nested-${id}` })
        acknowledged.singles.push(`nested-${id}`)
      } else {
        const response = await fetch(`${cloud.url}/storage/upload?path=files/${id}`, { method: 'POST', headers: { 'x-openid': 'ann' }, body: id.repeat(50) })
        if (((await response.json()) as { fileID?: string }).fileID) acknowledged.files.push(id)
        // Without functions it would be many times as fast as the others, and keep them from their turn.
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    } catch (error) {
      // A refused connection is the kill; a failure of the function is not.
      if (error instanceof TypeError || error instanceof SyntaxError) return
    }
  }
}

/** Two documents and a transfer between two sums, in one transaction. */
const writePair = async ({ db, _ }: Parameters<Parameters<typeof probe>[1]>[0], { id, n }: { id: string; n: number }): Promise<void> => {
  for (;;) {
    try {
      const transaction = await db.startTransaction()
      await transaction.collection('left').add({ data: { _id: id, n } })
      await transaction.collection('right').add({ data: { _id: id, n } })
      await transaction.collection('sums').doc('from').update({ data: { n: _.inc(-1) } })
      await transaction.collection('sums').doc('to').update({ data: { n: _.inc(1) } })
      await transaction.commit()
      return
    } catch (error) {
      if (!String((error as { errMsg?: string }).errMsg ?? error).includes('TransactionConflict')) throw error
    }
  }
}

/** What the file holds, read without the process that wrote it. */
function readBack(): { idsIn: (name: string) => Set<unknown>; sums: Record<string, number>; fileText: (path: string) => string | null } {
  const file = new DurableFile(dataDir)
  const store = new Store(databaseOf({ left: [], right: [{ name: 'n', keys: { n: 1 } }], single: [], sums: [] }), file)
  const all = (name: string) => store.read((snapshot) => find(snapshot, store.collection(name), { filter: {} }).documents)
  const ids = Object.fromEntries(['left', 'right', 'single'].map((name) => [name, new Set(all(name).map(({ _id }) => _id))]))
  const sums = Object.fromEntries(all('sums').map(({ _id, n }) => [_id, n])) as Record<string, number>
  const blobs = new Map(new RecordTable<{ path: string; blob: string }>(file, 'files').values().map(({ path, blob }) => [path, blob]))
  store.close()
  return { idsIn: (name) => ids[name]!, sums, fileText: (path) => (blobs.has(path) ? readFileSync(join(dataDir, 'files', blobs.get(path)!), 'utf8') : null) }
}

it(`loses no acknowledged write and tears nothing in ${ROUNDS} kills under load from several functions`, async () => {
  const acknowledged = new Acknowledged()
  for (let round = 0; round < ROUNDS; round++) {
    const cloud = await startCloud()
    if (round === 0) {
      await probe(cloud, async ({ db }, n: number) => {
        await db.collection('sums').add({ data: { _id: 'from', n } })
        await db.collection('sums').add({ data: { _id: 'to', n: 0 } })
      }, SUM_START)
    }
    const clients = Array.from({ length: 7 }, (_, client) => writeUntilGone(cloud, client, round, acknowledged))
    const enough = acknowledged.least + LEAST_WRITES
    await expect.poll(() => acknowledged.least, { timeout: 30_000, interval: 20 }).toBeGreaterThanOrEqual(enough)
    await new Promise((resolve) => setTimeout(resolve, EXTRA_MS * Math.random()))
    const ended = new Promise((resolve) => cloud.process.once('close', resolve))
    cloud.process.kill('SIGKILL')
    await Promise.all([ended, ...clients])

    const { idsIn, sums, fileText } = readBack()
    const lost = [
      ...acknowledged.pairs.filter((id) => !idsIn('left').has(id)),
      ...acknowledged.singles.filter((id) => !idsIn('single').has(id)),
      ...acknowledged.files.filter((id) => fileText(`files/${id}`) !== id.repeat(50)),
    ]
    const torn = [...idsIn('left')].filter((id) => !idsIn('right').has(id))

    expect(lost).toEqual([])
    expect(torn).toEqual([])
    expect(idsIn('right').size).toBe(idsIn('left').size)
    // Every pair moved one, in its own transaction.
    expect(sums).toEqual({ from: SUM_START - idsIn('left').size, to: idsIn('left').size })
  }
  const { pairs, singles, files } = acknowledged
  console.log(`kill -9: ${ROUNDS} rounds, acknowledged ${pairs.length} transactions, ${singles.length} single writes, ${files.length} files; lost 0, torn 0`)
}, 60_000 + ROUNDS * 20_000)
