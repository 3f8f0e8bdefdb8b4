import { describe, expect, it } from 'vitest'
import type { Document } from '../ejson.ts'
import type { IndexDefinition } from '../types.ts'
import { find } from './find.ts'
import { documentComparator, type SortOrder } from './paths.ts'
import { Store } from './store.ts'

/** `a` has as many documents a value at every size. */
const PER_VALUE = 20

/** Stores are only read here: one for each size and choice of indexes. */
const stores = new Map<string, Store>()

function storeOf(size: number, indexes: IndexDefinition[]): Store {
  const key = `${size} ${indexes.map(({ name }) => name).join(' ')}`
  const store = stores.get(key) ?? filled(size, indexes)
  stores.set(key, store)
  return store
}

function filled(size: number, indexes: IndexDefinition[]): Store {
  const store = new Store({ collections: { c: { indexes } } }, null)
  const transaction = store.begin()
  for (let n = 0; n < size; n++) {
    const document: Document = { _id: `d${String(n).padStart(6, '0')}`, a: Math.floor(n / PER_VALUE), b: n % PER_VALUE, c: n, tags: [`t${n}`, 'all'] }
    transaction.insert(store.collection('c'), document)
  }
  transaction.commit()
  return store
}

const A: IndexDefinition = { name: 'a', keys: { a: 1 } }
const AB: IndexDefinition = { name: 'a_b', keys: { a: 1, b: -1 } }
const C: IndexDefinition = { name: 'c', keys: { c: 1 } }
const TAGS: IndexDefinition = { name: 'tags', keys: { tags: 1 } }

/** Filter, order, limit and declared indexes; then the index chosen and the documents examined. */
const PLANS: [name: string, filter: Document, sort: SortOrder, limit: number, indexes: IndexDefinition[], index: string | null, examined: number][] = [
  ['an equality', { a: 7 }, [], Infinity, [A, C], 'a', PER_VALUE],
  ['an equality before a range', { a: 7, c: { $gte: 0 } }, [], Infinity, [C, A], 'a', PER_VALUE],
  ['equality and range in one index', { a: 7, b: { $gte: 15 } }, [], Infinity, [A, AB], 'a_b', 5],
  ['order from the index', { a: 7 }, [['b', -1]], 3, [A, AB], 'a_b', 3],
  ['order from the index, reversed', { a: 7 }, [['b', 1]], 3, [A, AB], 'a_b', 3],
  ['range, order and limit', { a: 7, b: { $lt: 10 } }, [['b', -1]], 4, [AB], 'a_b', 4],
  ['order alone', {}, [['c', -1]], 5, [C], 'c', 5],
  ['one element of a list', { tags: 't9' }, [], Infinity, [TAGS], 'tags', 1],
  ['by id', { _id: 'd000009', a: 0 }, [], 1, [A], '_id_', 1],
  ['by id, beside an index of more fields', { _id: 'd000009', a: 0, b: 9 }, [], 1, [AB], '_id_', 1],
]

describe.each([1_000, 20_000])('the plan over %i documents', (size) => {
  it.each(PLANS)('%s', (_name, filter, sort, limit, indexes, index, examined) => {
    const store = storeOf(size, indexes)
    const found = store.read((snapshot) => find(snapshot, store.collection('c'), { filter, sort, limit }))

    expect([found.index, found.examined]).toEqual([index, examined])
    expect(found.documents).toEqual([...found.documents].sort(documentComparator(sort)))
  })

  it('looks at all of them without an index', () => {
    const store = storeOf(size, [AB])
    const found = store.read((snapshot) => find(snapshot, store.collection('c'), { filter: { b: 3 } }))

    expect([found.index, found.examined]).toEqual([null, size])
  })
})
