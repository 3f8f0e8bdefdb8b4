import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

const CONFLICT =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({ accounts: [{ name: 'email_1', keys: { email: 1 }, unique: true }], notes: [] }, { functionSettings: { probe: { timeoutMs: 20_000 } } })
})
afterAll(() => cloud.stop())

describe('transactions through the SDK', () => {
  it('commits all of it, and shows nobody a part', async () => {
    const seen = await probe<{ inside: number; outside: number; after: number }>(cloud, async ({ db, _ }) => {
      await db.collection('notes').add({ data: { _id: 'sum', n: 1 } })
      const transaction = await db.startTransaction()
      await transaction.collection('notes').doc('sum').update({ data: { n: _.inc(4) } })
      await transaction.collection('notes').add({ data: { _id: 'extra' } })
      const inside = (await transaction.collection('notes').doc('sum').get()).data.n
      const outside = (await db.collection('notes').doc('sum').get()).data.n
      await transaction.commit()
      return { inside, outside, after: (await db.collection('notes').doc('sum').get()).data.n }
    })

    expect(seen).toEqual({ inside: 5, outside: 1, after: 5 })
    expect(await cloud.control.count('notes', { _id: 'extra' })).toBe(1)
  })

  it('reads a snapshot, own writes included, in where() too', async () => {
    const seen = await probe<unknown>(cloud, async ({ db }) => {
      await db.collection('notes').add({ data: { _id: 's1', kind: 'snap', n: 1 } })
      const transaction = await db.startTransaction()
      await transaction.collection('notes').add({ data: { _id: 's2', kind: 'snap', n: 0 } })
      await db.collection('notes').add({ data: { _id: 's3', kind: 'snap', n: 3 } })
      await db.collection('notes').doc('s1').update({ data: { n: 9 } })
      const { data } = await transaction.collection('notes').where({ kind: 'snap' }).orderBy('n', 'asc').get()
      await transaction.rollback()
      return data
    })

    expect(seen).toEqual([
      { _id: 's2', kind: 'snap', n: 0 },
      { _id: 's1', kind: 'snap', n: 1 },
    ])
    expect(await cloud.control.count('notes', { _id: 's2' })).toBe(0)
  })

  it('reports a conflict at the operation, in the service’s words, and the loser is gone', async () => {
    const seen = await probe<Record<string, { errCode?: number; code?: string; errMsg: string }>>(cloud, async ({ db }) => {
      const errorOf = (run: Promise<unknown>) => run.then(() => null, (error) => ({ errCode: error.errCode, code: error.code, errMsg: error.errMsg ?? error.message }))
      await db.collection('notes').add({ data: { _id: 'hot', n: 0 } })
      const first = await db.startTransaction()
      const second = await db.startTransaction()
      await first.collection('notes').doc('hot').update({ data: { n: 1 } })
      const held = await errorOf(second.collection('notes').doc('hot').update({ data: { n: 2 } }))
      const gone = await errorOf(second.collection('notes').doc('hot').get())
      const third = await db.startTransaction()
      await first.commit()
      const late = await errorOf(third.collection('notes').doc('hot').update({ data: { n: 3 } }))
      const commit = await errorOf(third.commit())
      return { held, gone, late, commit }
    })

    expect(seen.held).toEqual({ errCode: -501001, errMsg: expect.stringContaining(CONFLICT) as string })
    expect(seen.late?.errMsg).toContain(CONFLICT)
    expect(seen.gone?.errMsg).toContain('[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server')
    expect(seen.commit).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    expect((await cloud.control.readDocuments('notes', { _id: 'hot' }))[0]).toEqual({ _id: 'hot', n: 1 })
  })

  it('rejects three of four parallel read-modify-writes, which runTransaction does not retry', async () => {
    await cloud.control.importDocuments('notes', [{ _id: 'counter', n: 0 }])

    const outcome = await probe<{ done: number; runs: number }>(cloud, async ({ db, state }) => {
      state.runs = 0
      const once = () =>
        db.runTransaction(async (transaction: { collection: (name: string) => { doc: (id: string) => { get: () => Promise<{ data: { n: number } }>; update: (change: object) => Promise<void> } } }) => {
          state.runs++
          const counter = transaction.collection('notes').doc('counter')
          const { data } = await counter.get()
          await new Promise((resolve) => setTimeout(resolve, 50))
          await counter.update({ data: { n: data.n + 1 } })
        })
      const settled = await Promise.allSettled([once(), once(), once(), once()])
      return { done: settled.filter(({ status }) => status === 'fulfilled').length, runs: state.runs as number }
    })

    expect(outcome).toEqual({ done: 1, runs: 4 })
    expect((await cloud.control.readDocuments('notes', { _id: 'counter' }))[0]?.n).toBe(1)
  })

  it('undoes everything after a unique violation, and holds a unique key until the end', async () => {
    const seen = await probe<{ errMsg: string; conflict: string }>(cloud, async ({ db }) => {
      const messageOf = (run: Promise<unknown>) => run.then(() => '', (error) => error.errMsg ?? error.message)
      await db.collection('accounts').add({ data: { _id: 'taken', email: 'a@b' } })
      const transaction = await db.startTransaction()
      await transaction.collection('accounts').add({ data: { _id: 'first', email: 'c@d' } })
      const other = await db.startTransaction()
      const conflict = await messageOf(other.collection('accounts').add({ data: { email: 'c@d' } }))
      const errMsg = await messageOf(transaction.collection('accounts').add({ data: { _id: 'second', email: 'a@b' } }))
      return { errMsg, conflict }
    })

    expect(seen.conflict).toContain('TransactionConflict')
    expect(seen.errMsg).toContain('index: email_1')
    expect(await cloud.control.count('accounts')).toBe(1)
  })
})
