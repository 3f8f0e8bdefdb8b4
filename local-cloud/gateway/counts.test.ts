import { beforeAll, describe, expect, it } from 'vitest'
import { newCount } from '../counters.ts'
import { encode } from '../ejson.ts'
import { databaseServices } from '../testing/database-services.ts'
import type { InvocationCount } from '../types.ts'
import type { Services } from './action.ts'
import { answer } from './gateway.ts'

/** As many documents have the same owner, at every size. */
const PER_OWNER = 20

/** Requests as the SDK sends them, their answer, and what they cost: the index and the documents examined and returned. */
const REQUESTS: [name: string, action: string, fields: Record<string, unknown>, data: object, cost: [index: string, examined: number, returned: number]][] = [
  ['update by id', 'modifyDocument', { query: encode({ _id: 'd7' }), queryType: 'DOC', data: encode({ $set: { seen: true } }), multi: false, merge: true }, { updated: 1 }, ['_id_', 1, 1]],
  ['update by id that finds nothing', 'modifyDocument', { query: encode({ _id: 'none' }), queryType: 'DOC', data: encode({ $set: { seen: true } }), multi: false, merge: true }, { updated: 0 }, ['_id_', 0, 0]],
  ['set by id', 'modifyDocument', { query: encode({ _id: 'd7' }), queryType: 'DOC', data: encode({ owner: 0, n: 7 }), multi: false, merge: false, upsert: true }, { updated: 1 }, ['_id_', 1, 1]],
  ['update by id and version', 'modifyDocument', { query: encode({ _id: 'd8', n: 8 }), queryType: 'WHERE', data: encode({ $inc: { n: 1000000 } }), multi: true, merge: true }, { updated: 1 }, ['_id_', 1, 1]],
  ['update and return', 'modifyAndReturnDoc', { query: encode({ _id: 'd9' }), queryType: 'WHERE', data: encode({ $set: { owner: 0 } }) }, { updated: 1, doc: encode({ _id: 'd9', owner: 0, n: 9 }) }, ['_id_', 1, 1]],
  ['update of all of one owner', 'modifyDocument', { query: encode({ owner: 3 }), queryType: 'WHERE', data: encode({ $set: { seen: true } }), multi: true, merge: true }, { updated: PER_OWNER }, ['owner_n', PER_OWNER, PER_OWNER]],
  ['count by equality', 'calculateDocument', { query: encode({ owner: 5 }), queryType: 'WHERE' }, { total: PER_OWNER }, ['owner_n', PER_OWNER, PER_OWNER]],
  ['count by equality and range', 'calculateDocument', { query: encode({ owner: 5, n: { $gte: 5 * PER_OWNER + 15 } }), queryType: 'WHERE' }, { total: 5 }, ['owner_n', 5, 5]],
  ['count of nobody’s', 'calculateDocument', { query: encode({ owner: -1 }), queryType: 'WHERE' }, { total: 0 }, ['owner_n', 0, 0]],
  ['remove by id', 'removeDocument', { query: encode({ _id: 'd11' }), queryType: 'DOC', multi: false }, { deleted: 1 }, ['_id_', 1, 1]],
]

describe.each([1_000, 20_000])('what a request costs over %i documents', (size) => {
  let services: Services
  beforeAll(async () => {
    services = databaseServices({ collections: { c: { indexes: [{ name: 'owner_n', keys: { owner: 1, n: 1 } }] } } }, { isStrict: true })
    const collection = services.store.collection('c')
    await services.store.write((transaction) => {
      for (let n = 0; n < size; n++) transaction.insert(collection, { _id: `d${n}`, owner: Math.floor(n / PER_OWNER), n })
    })
  })

  const ask = async (action: string, fields: Record<string, unknown>): Promise<{ answered: Record<string, unknown>; count: InvocationCount }> => {
    const count = newCount('i', 'f', 'ann')
    const invocation = { id: 'i', token: 't', functionName: 'f', openid: 'ann', trigger: 'client' as const, count }
    return { answered: await answer(services, { action: `database.${action}`, fields: { collectionName: 'c', ...fields }, invocation }), count }
  }

  it.each(REQUESTS)('%s', async (_name, action, fields, data, cost) => {
    const { answered, count } = await ask(action, fields)

    expect(answered.data).toEqual(data)
    expect(count.trips).toBe(1)
    expect(count.queries.map(({ index, examined, returned }) => [index, examined, returned])).toEqual([cost])
    expect([count.examined, count.returned]).toEqual(cost.slice(1))
  })
})
