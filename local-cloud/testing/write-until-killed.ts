/** A program for the durability test: writes pairs of documents until somebody kills it. */
import { writeSync } from 'node:fs'
import { DurableFile } from '../store/durable-file.ts'
import { Store } from '../store/store.ts'

const store = new Store({ collections: { left: { indexes: [] }, right: { indexes: [] } } }, new DurableFile(process.argv[2]!))
const round = Date.now()
for (let n = 0; ; n++) {
  const _id = `${round}-${n}`
  const transaction = store.begin()
  transaction.insert(store.collection('left'), { _id })
  transaction.insert(store.collection('right'), { _id })
  transaction.commit()
  writeSync(1, `${_id}\n`)
}
