import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { scratchFolder } from '../testing/scratch-folder.ts'
import { bundleProgram, startProgram } from '../testing/start-program.ts'
import { DurableFile } from './durable-file.ts'
import { Store } from './store.ts'
import { find } from './find.ts'

const DATABASE = { collections: { left: { indexes: [] }, right: { indexes: [] } } }
const root = scratchFolder('durable')
let program: string
let folder: string
beforeAll(async () => {
  program = await bundleProgram('write-until-killed', root)
})
beforeEach(() => {
  folder = mkdtempSync(join(root, 'data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Start a process that writes pairs until it is killed, and says each number once it is acknowledged. */
const startWriter = (): ChildProcess => startProgram(program, folder)

it('loses no acknowledged write and tears no transaction when it is killed', async () => {
  for (let round = 0; round < 3; round++) {
    const writer = startWriter()
    let said = ''
    writer.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.length > 2_000 * (round + 1)) writer.kill('SIGKILL')
    })
    await new Promise((resolve) => writer.once('close', resolve))
    const acknowledged = said.split('\n').slice(0, -1)

    const store = new Store(DATABASE, new DurableFile(folder))
    const idsIn = (name: string): string[] => store.read((snapshot) => find(snapshot, store.collection(name), { filter: {} }).documents.map(({ _id }) => String(_id)))
    const left = idsIn('left')
    store.close()

    expect(acknowledged.length).toBeGreaterThan(50)
    expect(new Set(left)).toEqual(new Set(idsIn('right')))
    expect(acknowledged.filter((id) => !left.includes(id))).toEqual([])
  }
})

it('refuses a folder that another process has open, in a sentence', async () => {
  const writer = startWriter()
  await new Promise((resolve) => writer.stdout!.once('data', resolve))

  expect(() => new DurableFile(folder)).toThrow(/is in use by another local cloud/)

  writer.kill('SIGKILL')
  await new Promise((resolve) => writer.once('close', resolve))
  new DurableFile(folder).close()
})

it('refuses a newer format, in a sentence', () => {
  new DurableFile(folder).close()
  const database = new Database(join(folder, 'cloud.db'))
  database.exec('UPDATE format SET version = 99')
  database.close()

  expect(() => new DurableFile(folder)).toThrow(/has format 99; this local cloud reads up to 2/)
})
