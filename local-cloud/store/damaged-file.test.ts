import { createHash } from 'node:crypto'
import { appendFileSync, closeSync, cpSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Document, encode } from '../ejson.ts'
import { casesOf } from '../testing/case-counts.ts'
import { scratchFolder } from '../testing/scratch-folder.ts'
import { DurableFile } from './durable-file.ts'
import { createTables } from './file-format.ts'
import { find } from './find.ts'
import { Store } from './store.ts'

const DATABASE = { collections: { rows: { indexes: [] } } }
const FLIPS = casesOf({ short: 150, thorough: 3_000 })
const REFUSAL = /^The data folder .+ is damaged \(.+\)\. Nothing in it was changed: put back a copy of it, or move it away to start empty\.$/

const root = scratchFolder('damaged')
const closed = join(root, 'closed')
const killed = join(root, 'killed')
afterAll(() => rmSync(root, { recursive: true, force: true }))

let written: Document[]
const everything = (store: Store): Document[] => store.read((snapshot) => find(snapshot, store.collection('rows'), { filter: {}, sort: [['_id', 1]] }).documents)

beforeAll(async () => {
  const store = new Store(DATABASE, new DurableFile(closed))
  for (let n = 0; n < 120; n++) await store.write((transaction) => transaction.insert(store.collection('rows'), { _id: `d${String(n).padStart(3, '0')}`, n, at: new Date(n), text: '灯'.repeat(n * 3) }))
  written = everything(store)
  // The folder as a kill leaves it: a log that nobody folded into the file, and the mark.
  cpSync(closed, killed, { recursive: true })
  store.close()
})

/** A folder after some damage: what it holds, or the sentence that refuses it. Checks that a refusal changes nothing. */
function openDamaged(source: string, damage: (folder: string) => void): Document[] | string {
  const folder = join(root, 'case')
  cpSync(source, folder, { recursive: true })
  damage(folder)
  const before = bytesOf(folder)
  try {
    const store = new Store(DATABASE, new DurableFile(folder))
    const found = everything(store)
    store.close()
    return found
  } catch (error) {
    expect(bytesOf(folder)).toEqual(before)
    return (error as Error).message
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const bytesOf = (folder: string): [string, string][] => readdirSync(folder).filter((name) => !name.startsWith('cloud.lock')).map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')])

function flip(file: string, at: number, mask = 0xff): void {
  const bytes = readFileSync(file)
  bytes[at]! ^= mask
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, at, 1, at)
  closeSync(handle)
}

/** Pages that were split keep old copies of a row: only changing them all is sure to change the row. */
function flipAll(file: string, text: string, offset: number): void {
  const bytes = readFileSync(file)
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) flip(file, at + offset, 1)
}

const sizeOf = (file: string): number => statSync(file).size

function sql(file: string, text: string): void {
  const database = new Database(file)
  database.exec(text)
  database.close()
}

describe('a damaged folder', () => {
  it('is as it was when nothing was damaged, closed or killed', () => {
    expect(openDamaged(closed, () => {})).toEqual(written)
    expect(openDamaged(killed, () => {})).toEqual(written)
  })

  it('holds every acknowledged write when the log ends in something torn', () => {
    expect(openDamaged(killed, (folder) => appendFileSync(join(folder, 'cloud.db-wal'), Buffer.alloc(2_000, 7)))).toEqual(written)
  })

  it.each<[string, string, (folder: string) => void]>([
    ['the header', closed, (folder) => flip(join(folder, 'cloud.db'), 3)],
    ['a byte of a body', closed, (folder) => flipAll(join(folder, 'cloud.db'), '"n":100', 4)],
    ['a page in the middle', closed, (folder) => void writeAt(join(folder, 'cloud.db'), 8 * 4_096, Buffer.alloc(4_096))],
    ['half of the file', closed, (folder) => truncateSync(join(folder, 'cloud.db'), 4_096 * 5)],
    ['the whole file, emptied', closed, (folder) => writeFileSync(join(folder, 'cloud.db'), '')],
    ['a file of something else', closed, (folder) => writeFileSync(join(folder, 'cloud.db'), 'x'.repeat(9_000))],
    ['a body that is no document', closed, (folder) => sql(join(folder, 'cloud.db'), `UPDATE rows SET body = '{' WHERE id = 'd050'`)],
    ['a row that is gone', closed, (folder) => sql(join(folder, 'cloud.db'), `DELETE FROM rows WHERE id = 'd050'`)],
    ['a missing table', closed, (folder) => sql(join(folder, 'cloud.db'), 'DROP TABLE rows')],
    ['a missing seal', closed, (folder) => sql(join(folder, 'cloud.db'), 'DELETE FROM seal')],
    ['a missing format', closed, (folder) => sql(join(folder, 'cloud.db'), 'DELETE FROM format')],
    ['an older format that it is not', closed, (folder) => sql(join(folder, 'cloud.db'), 'UPDATE format SET version = 1')],
    ['the file itself, with its log left', killed, (folder) => rmSync(join(folder, 'cloud.db'))],
    ['the head of the log', killed, (folder) => flip(join(folder, 'cloud.db-wal'), 20)],
    ['the middle of the log', killed, (folder) => flip(join(folder, 'cloud.db-wal'), Math.floor(sizeOf(join(folder, 'cloud.db-wal')) / 2))],
    ['the end of the log', killed, (folder) => truncateSync(join(folder, 'cloud.db-wal'), sizeOf(join(folder, 'cloud.db-wal')) - 5_000)],
    ['the log itself', killed, (folder) => rmSync(join(folder, 'cloud.db-wal'))],
    ['the mark', killed, (folder) => writeFileSync(join(folder, 'cloud.mark'), 'abc')],
  ])('is refused in a sentence and left alone: %s', (_what, source, damage) => {
    expect(openDamaged(source, damage)).toMatch(REFUSAL)
  })

  it(`never gives wrong documents after any of ${FLIPS} random changes of a byte`, () => {
    let refused = 0
    for (let n = 0; n < FLIPS; n++) {
      const [source, name] = n % 3 === 0 ? [killed, 'cloud.db-wal'] : [closed, 'cloud.db']
      const at = Math.floor(Math.random() * sizeOf(join(source, name)))
      const mask = 1 + Math.floor(Math.random() * 255)
      const found = openDamaged(source, (folder) => flip(join(folder, name), at, mask))
      if (typeof found === 'string') {
        expect(found, `${name} byte ${at} ^ ${mask}`).toMatch(/^The data folder .+ (is damaged|has format \d+)/)
        refused++
      } else expect(found, `${name} byte ${at} ^ ${mask}`).toEqual(written)
    }
    expect(refused).toBeGreaterThan(FLIPS / 4)
    console.log(`byte changes: ${FLIPS}, refused ${refused}, without effect ${FLIPS - refused}, believed wrongly 0`)
  }, 30_000 + FLIPS * 100)
})

it('takes over a file of format 1, and it can be opened again', () => {
  const folder = mkdtempSync(join(root, 'first-'))
  const database = new Database(join(folder, 'cloud.db'))
  createTables(database, 1)
  for (const document of written) database.prepare('INSERT INTO rows (collection, id, body) VALUES (?, ?, ?)').run('rows', String(document._id), encode(document))
  database.close()

  for (let time = 0; time < 2; time++) {
    const store = new Store(DATABASE, new DurableFile(folder))
    expect(everything(store)).toEqual(written)
    store.close()
  }
})

function writeAt(file: string, at: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}
