import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, type Document, encode } from '../ejson.ts'
import { casesOf } from '../testing/case-counts.ts'
import type { IndexDefinition } from '../types.ts'
import { find, type FindRequest } from './find.ts'
import { documentComparator, type SortOrder } from './paths.ts'
import { planOf } from './planner.ts'
import { Store } from './store.ts'

const TAGS_N: IndexDefinition = { name: 'tags_n', keys: { tags: 1, n: 1 } }
const N_TAGS: IndexDefinition = { name: 'n_tags', keys: { n: 1, tags: 1 } }
const TAGS: IndexDefinition = { name: 'tags', keys: { tags: -1 } }
const ROWS: IndexDefinition = { name: 'rows.v_id', keys: { 'rows.v': 1, _id: 1 } }
const A_TAGS_N: IndexDefinition = { name: 'a_tags_n', keys: { a: 1, tags: 1, n: -1 } }

function storeOf(documents: Document[], indexes: IndexDefinition[]): Store {
  const store = new Store({ collections: { c: { indexes } } }, null)
  const transaction = store.begin()
  for (const document of documents) transaction.insert(store.collection('c'), document)
  transaction.commit()
  return store
}

const run = (store: Store, request: FindRequest) => store.read((snapshot) => find(snapshot, store.collection('c'), request))

describe('an index over lists', () => {
  const DOCUMENTS: Document[] = Array.from({ length: 200 }, (_, at) => ({ _id: `d${at}`, a: at % 2, n: (at * 7) % 200, tags: [at % 10, (at + 5) % 10] }))

  /** Filter, order and index; whether the index gives the order, and how many documents are examined for five. */
  const ORDERS: [name: string, filter: Document, sort: SortOrder, index: IndexDefinition, isSorted: boolean, examined: number][] = [
    ['equality, then the next key', { tags: 3 }, [['n', 1]], TAGS_N, true, 5],
    ['equality, then the next key backwards', { tags: 3 }, [['n', -1]], TAGS_N, true, 5],
    ['several equalities, merged by the next key', { tags: { $in: [3, 4] } }, [['n', 1]], TAGS_N, true, 6],
    ['a range, then the next key', { tags: { $gte: 8 } }, [['n', 1]], TAGS_N, false, 80],
    ['a range, by the list itself', { tags: { $gte: 8 } }, [['tags', 1]], TAGS_N, false, 80],
    // The list sorts by its least element, which is not the one that was asked for.
    ['an equality, by the list itself', { tags: 8 }, [['tags', 1]], TAGS_N, false, 40],
    ['an equality, by the list and then the next key', { tags: 8 }, [['tags', 1], ['n', 1]], TAGS_N, false, 40],
    ['the key before the list, and a range on the list', { tags: { $gte: 8 } }, [['n', 1]], N_TAGS, true, 12],
    ['an equality before, a range on the list, then the last key', { a: 1, tags: { $gte: 8 } }, [['n', -1]], A_TAGS_N, false, 40],
    ['equalities before and on the list, then the last key', { a: 1, tags: 3 }, [['n', -1]], A_TAGS_N, true, 5],
  ]

  it.each(ORDERS)('%s', (_name, filter, sort, index, isSorted, examined) => {
    const store = storeOf(DOCUMENTS, [index])
    const limit = 5

    const found = run(store, { filter, sort, limit })

    const scanned = run(storeOf(DOCUMENTS, []), { filter, sort, limit })
    const compare = documentComparator(sort)
    found.documents.forEach((document, at) => expect(compare(document, scanned.documents[at]!)).toBe(0))
    expect(planOf(store.collection('c'), filter, sort)).toMatchObject({ isSorted })
    expect([found.index, found.examined]).toEqual([index.name, examined])
  })

  // Few values, and never few documents, so that the order of a list and its order by one element differ.
  const value = fc.oneof({ weight: 8, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.constantFrom<Document[string][]>(null, 'x') })
  const list = fc.oneof({ weight: 6, arbitrary: fc.array(value, { maxLength: 3 }) }, { weight: 1, arbitrary: value })
  const body = fc.record({ a: value, n: value, tags: list, rows: fc.array(fc.record({ v: value }), { maxLength: 3 }) }, { requiredKeys: ['tags', 'rows'] })
  const condition = fc.oneof({ weight: 4, arbitrary: value }, fc.record({ $gte: value }), fc.record({ $lt: value }), fc.record({ $gt: value, $lte: value }), fc.record({ $in: fc.array(value, { minLength: 1, maxLength: 3 }) }), fc.record({ $elemMatch: fc.record({ $gte: value, $lt: value }) }))
  const simple = fc.oneof(fc.record({ tags: condition, a: value }, { requiredKeys: ['tags'] }), fc.record({ 'rows.v': condition }), fc.record({ n: condition, tags: condition }))
  const filter = fc.oneof({ weight: 4, arbitrary: simple }, { weight: 1, arbitrary: fc.record({ $or: fc.array(simple, { minLength: 1, maxLength: 2 }) }) })
  const sort: fc.Arbitrary<SortOrder> = fc.uniqueArray(fc.tuple(fc.constantFrom('tags', 'tags', 'rows.v', 'rows.v', 'n', 'a', '_id'), fc.constantFrom<(1 | -1)[]>(1, -1)), { selector: ([path]) => path, minLength: 1, maxLength: 3 })

  it('gives the order of a look at every document, or none', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 4, maxLength: 16 }), filter, sort, fc.constantFrom(TAGS_N, N_TAGS, TAGS, ROWS, A_TAGS_N), fc.integer({ min: 1, max: 4 }), (bodies, wanted, order, index, limit) => {
        // Over the wire and back, as everything comes.
        const documents = bodies.map((fields, at) => decode(encode({ _id: `d${String(at).padStart(2, '0')}`, ...fields })) as Document)
        const request = { filter: decode(encode(wanted)) as Document, sort: order }
        const scanned = run(storeOf(documents, []), request).documents

        const all = run(storeOf(documents, [index]), request).documents
        const some = run(storeOf(documents, [index]), { ...request, limit }).documents

        const compare = documentComparator(order)
        expect(all.map(({ _id }) => _id).sort()).toEqual(scanned.map(({ _id }) => _id).sort())
        // Documents that the order does not tell apart may come in any.
        all.forEach((document, at) => expect(compare(document, scanned[at]!)).toBe(0))
        expect(some).toHaveLength(Math.min(limit, scanned.length))
        some.forEach((document, at) => expect(compare(document, scanned[at]!)).toBe(0))
      }),
      { numRuns: casesOf({ short: 2_000, thorough: 20_000 }) },
    )
  }, 300_000)
})
