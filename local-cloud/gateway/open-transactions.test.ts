import { describe, expect, it } from 'vitest'
import { Store } from '../store/store.ts'
import { GatewayError } from './gateway-error.ts'
import { OpenTransactions } from './open-transactions.ts'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('OpenTransactions', () => {
  it('ends a transaction at its limit, frees its locks, and says that it is gone', async () => {
    const store = new Store({ collections: { notes: { indexes: [] } } }, null)
    const notes = store.collection('notes')
    const transactions = new OpenTransactions(store, 30)
    const id = transactions.begin()
    transactions.within(id, (transaction) => transaction.insert(notes, { _id: 'a' }))

    const written = store.write((transaction) => transaction.insert(notes, { _id: 'a', by: 'other' }))
    await pause(60)
    await written

    expect(() => transactions.commit(id)).toThrow(GatewayError)
    expect(store.read((snapshot) => snapshot.read(notes, 'a'))).toEqual({ _id: 'a', by: 'other' })
  })
})
