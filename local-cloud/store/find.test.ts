import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndexDefinition } from '../types.ts'
import { decode, type Document, encode } from '../ejson.ts'
import { find } from './find.ts'
import { matcherOf } from './matching.ts'
import { documentComparator, type SortOrder } from './paths.ts'
import { Store } from './store.ts'

const INDEXES: IndexDefinition[] = [
  { name: 'a_b', keys: { a: 1, b: -1 } },
  { name: 'b', keys: { b: 1 } },
  { name: 'tags_a', keys: { tags: 1, a: 1 } },
  { name: 'rows.v', keys: { 'rows.v': -1 } },
]

function storeOf(documents: Document[], indexes = INDEXES): Store {
  const store = new Store({ collections: { c: { indexes } } }, null)
  const transaction = store.begin()
  for (const document of documents) transaction.insert(store.collection('c'), document)
  transaction.commit()
  return store
}

const scalar = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom<Document[string][]>('0', 'x', null, true, new Date(1)))
const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 })
const body = fc.record({ a: scalar, b: scalar, tags: fc.oneof(list, scalar), rows: fc.array(fc.record({ v: scalar }), { maxLength: 2 }) }, { requiredKeys: [] })
const documents = fc.array(body, { maxLength: 30 }).map((bodies) => bodies.map((fields, at): Document => ({ _id: `d${at}`, ...fields })))
const condition = fc.oneof(
  scalar,
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar, $lt: scalar }),
  fc.record({ $lte: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
)
const simple = fc.dictionary(fc.constantFrom('a', 'b', 'tags', 'rows.v', '_id'), condition, { maxKeys: 3 })
const filter = fc.oneof(simple, fc.record({ $or: fc.array(simple, { minLength: 1, maxLength: 3 }) }), fc.tuple(simple, fc.array(simple, { minLength: 1, maxLength: 2 })).map(([rest, or]) => ({ ...rest, $or: or })))
const sort: fc.Arbitrary<SortOrder> = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'tags', '_id'), fc.constantFrom<(1 | -1)[]>(1, -1)), { selector: ([path]) => path, maxLength: 3 })

describe('find', () => {
  it('gives by index what a look at every document gives, before and after changes', () => {
    fc.assert(
      fc.property(documents, documents, filter, sort, fc.integer({ min: 1, max: 5 }), (...generated) => {
        // Over the wire and back, as everything comes: without the prototypes of the generator.
        const [before, after, wanted] = generated.slice(0, 3).map((value) => decode(encode(value))) as [Document[], Document[], Document]
        const [order, limit] = [generated[3], generated[4]]
        const store = storeOf(before)
        const collection = store.collection('c')
        const old = store.begin()
        const change = store.begin()
        for (const document of before.slice(0, 10)) change.remove(collection, document)
        for (const document of after.slice(5)) change.replace(collection, document)
        change.commit()
        const current = new Map([...before.slice(10), ...after.slice(5)].map((document) => [document._id, document]))

        for (const [transaction, expected] of [[old, before], [store.begin(), [...current.values()]]] as const) {
          const matching = expected.filter(matcherOf(wanted)).sort(documentComparator([...order, ['_id', 1]]))
          const sorted = [...order, ['_id', 1]] as SortOrder
          const all = find(transaction, collection, { filter: wanted, sort: sorted }).documents
          const some = find(transaction, collection, { filter: wanted, sort: order, limit }).documents
          expect(all).toEqual(matching)
          expect(some.map((document) => order.map(([path]) => document[path]))).toHaveLength(Math.min(limit, matching.length))
          const compare = documentComparator(order)
          some.forEach((document, at) => expect(compare(document, matching[at]!)).toBe(0))
        }
      }),
    )
  }, 300_000)

  it('looks at no more documents than it returns when an index fits', () => {
    const store = storeOf(Array.from({ length: 1_000 }, (_, n): Document => ({ _id: `d${String(n).padStart(4, '0')}`, a: n % 10, b: n, tags: [n % 7, 100 + n] })))
    const collection = store.collection('c')
    const examined = (wanted: Document, order: SortOrder = [], limit = Infinity): [number, string | null] => {
      const found = store.read((snapshot) => find(snapshot, collection, { filter: wanted, sort: order, limit }))
      return [found.examined, found.index]
    }

    expect(examined({ a: 3 }, [['b', -1]], 20)).toEqual([20, 'a_b'])
    expect(examined({ a: 3, b: { $lt: 500 } }, [['b', -1]], 5)).toEqual([5, 'a_b'])
    expect(examined({ a: 3, b: { $gte: 990 } })).toEqual([1, 'a_b'])
    expect(examined({ a: { $in: [1, 2] } }, [['b', -1]], 10)).toEqual([11, 'a_b'])
    expect(examined({ tags: 142 })).toEqual([1, 'tags_a'])
    expect(examined({ _id: 'd0007', a: 7 })).toEqual([1, '_id_'])
    expect(examined({ a: 3, $or: [{ b: { $lt: 103 } }, { b: 103, _id: { $lt: 'd0103' } }] }, [['b', -1]], 4)).toEqual([5, 'a_b'])
    expect(examined({}, [['_id', 1]], 3)).toEqual([3, '_id_'])
    expect(examined({ c: 1 })).toEqual([1_000, null])
  })

  it('finds places in growing circles, not by looking at all of them', () => {
    const places = Array.from({ length: 2_500 }, (_, n): Document => ({ _id: `p${n}`, at: { type: 'Point', coordinates: [115 + (n % 50) * 0.02, 30 + Math.floor(n / 50) * 0.02] } }))
    const store = storeOf(places, [{ name: 'at', keys: { at: '2dsphere' } }])
    const near = { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [115.5, 30.5] } } } }

    const found = store.read((snapshot) => find(snapshot, store.collection('c'), { filter: near as Document, limit: 5 }))

    expect(found.documents[0]?.at).toEqual({ type: 'Point', coordinates: [115.5, 30.5] })
    expect(found.examined).toBeLessThan(60)
    expect(found.index).toBe('at')
  })
})
