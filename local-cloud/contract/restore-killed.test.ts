import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { find } from '../store/find.ts'
import { casesOf } from '../testing/case-counts.ts'
import { keptServices } from '../testing/kept-services.ts'
import { DATABASE, WORLDS } from '../testing/killed-worlds.ts'
import { scratchFolder } from '../testing/scratch-folder.ts'
import { bundleProgram, startProgram } from '../testing/start-program.ts'

const ROUNDS = casesOf({ short: 3, thorough: 60 })
/** So many times it has gone back before the kill, and then any part of this time passes. */
const LEAST_RESTORES = 4
const EXTRA_MS = 120

const root = scratchFolder('restore-killed')
const dataDir = join(root, 'data')
let program: string
beforeAll(async () => {
  program = await bundleProgram('restore-until-killed', root)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** @returns the state that was reached last before the kill. */
async function restoreUntilKilled(): Promise<string> {
  const child = startProgram(program, dataDir)
  let said = ''
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > LEAST_RESTORES) setTimeout(() => child.kill('SIGKILL'), EXTRA_MS * Math.random())
    })
    child.once('close', () => resolve())
  })
  return said.split('\n').at(-2) ?? 'none'
}

/** What the folder holds: which state, and everything of it. */
async function stateIn(folder: string) {
  const services = keptServices(DATABASE, folder, { isDurable: true })
  const { store, storage, openapi } = services
  const notes = store.read((snapshot) => find(snapshot, store.collection('notes'), { filter: {} }).documents)
  const files = await Promise.all(Array.from({ length: 20 }, async (_, n) => (await storage.read(`f${n}`))?.body.toString()))
  const isOn = openapi.subscriptions.grant('ann', 'T')
  services.stop()
  return { notes: [...new Set(notes.map(({ of }) => of))], documents: notes.length, files: files.filter((body) => body !== undefined), isOn }
}

it(`is wholly before or wholly after, in ${ROUNDS} kills while going back`, async () => {
  let between = 0
  for (let round = 0; round < ROUNDS; round++) {
    const last = await restoreUntilKilled()
    const state = await stateIn(dataDir)

    const name = String(state.notes[0])
    if (name !== last) between++
    const { documents, files } = WORLDS[name]!
    expect(state).toEqual({ notes: [name], documents, files: Array.from({ length: files }, (_, n) => `${name} ${n}`), isOn: name === 'small' })
  }
  console.log(`kill -9 while going back: ${ROUNDS} rounds, torn 0; in ${between} the state was newer than the last one said`)
}, 60_000 + ROUNDS * 20_000)
