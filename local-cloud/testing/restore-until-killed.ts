/** A program for the durability test: goes from one state to the other and back until somebody kills it. Says so each time. */
import { writeSync } from 'node:fs'
import { keptServices } from './kept-services.ts'
import { DATABASE, type World, WORLDS } from './killed-worlds.ts'

const { store, storage, openapi, snapshots } = keptServices(DATABASE, process.argv[2]!, { isDurable: true })

async function build(name: string, { documents, files }: World): Promise<void> {
  const notes = store.collection('notes')
  await store.write((transaction) => {
    for (const document of notes.documents(transaction.snapshot)) transaction.remove(notes, document)
  })
  await store.write((transaction) => {
    for (let n = 0; n < documents; n++) transaction.replace(notes, { _id: `d${n}`, of: name })
  })
  for (let n = 0; n < 20; n++) await storage.remove(storage.fileIdOf(`f${n}`))
  for (let n = 0; n < files; n++) await storage.put(`f${n}`, Buffer.from(`${name} ${n}`), null)
  openapi.subscriptions.turn('ann', name === 'small')
  await snapshots.take(name)
}

for (const [name, world] of Object.entries(WORLDS)) await build(name, world)
for (;;) {
  for (const name of Object.keys(WORLDS)) {
    await snapshots.restore(name)
    writeSync(1, `${name}\n`)
  }
}
