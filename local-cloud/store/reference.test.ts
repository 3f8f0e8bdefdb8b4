import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, type Document, encode, type Value } from '../ejson.ts'
import { casesOf } from '../testing/case-counts.ts'
import { compareBy, matches } from '../testing/reference/reference-match.ts'
import { changed, Refused } from '../testing/reference/reference-update.ts'
import type { IndexDefinition } from '../types.ts'
import { DatabaseError } from './database-error.ts'
import { find } from './find.ts'
import type { SortOrder } from './paths.ts'
import { Store } from './store.ts'
import { updated } from './update.ts'

const numRuns = casesOf({ short: 500, thorough: 10_000 })

const INDEXES: IndexDefinition[] = [
  { name: 'a_b', keys: { a: 1, b: -1 } },
  { name: 'b_a', keys: { b: 1, a: 1 } },
  { name: 'tags_a', keys: { tags: 1, a: 1 } },
  { name: 'rows.v', keys: { 'rows.v': -1, _id: 1 } },
  { name: 'o.x', keys: { 'o.x': 1 } },
]

// Few values, so that they meet; every type that documents of a mini-program hold.
const scalar: fc.Arbitrary<Value> = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -1, max: 4 }) }, fc.constantFrom<Value[]>(0.5, '', 'x', '1', null, true, false, new Date(0), new Date(1)))
const list = fc.array(scalar, { maxLength: 3 })
const object = fc.record({ x: scalar, y: fc.oneof(scalar, list) }, { requiredKeys: [] })
const row = fc.oneof({ weight: 4, arbitrary: fc.record({ v: fc.oneof(scalar, list), k: scalar }, { requiredKeys: [] }) }, { weight: 1, arbitrary: scalar })
const body = fc.record(
  { a: scalar, b: fc.oneof(scalar, object), tags: fc.oneof({ weight: 3, arbitrary: list }, scalar), rows: fc.oneof({ weight: 4, arbitrary: fc.array(row, { maxLength: 3 }) }, scalar), o: fc.oneof({ weight: 3, arbitrary: object }, scalar) },
  { requiredKeys: [] },
)
const documents = fc.array(body, { maxLength: 25 }).map((bodies) => bodies.map((fields, at): Document => ({ _id: `d${String(at).padStart(2, '0')}`, ...fields }) as Document))

// No paths with array positions: whether those also count as names of fields in the elements is not confirmed.
const path = fc.constantFrom('a', 'b', 'tags', 'rows', 'rows.v', 'rows.k', 'o', 'o.x', 'o.y', 'none', 'o.x.z', '_id')
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: list }, { weight: 1, arbitrary: object })
const bounds = fc.oneof(fc.record({ $gt: scalar }), fc.record({ $gte: scalar, $lt: scalar }), fc.record({ $lte: scalar }), fc.record({ $gt: scalar, $lte: scalar }))
const condition = fc.oneof(
  { weight: 4, arbitrary: value },
  { weight: 4, arbitrary: bounds },
  fc.record({ $eq: value }),
  fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
  fc.record({ $ne: value }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $all: list }),
  fc.record({ $size: fc.nat(3) }),
  fc.record({ $mod: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2)) }),
  fc.record({ $not: bounds }),
  fc.record({ $elemMatch: bounds }),
  fc.record({ $elemMatch: fc.dictionary(fc.constantFrom('v', 'k'), fc.oneof(scalar, bounds), { minKeys: 1, maxKeys: 2 }) }),
)
const simple = fc.dictionary(path, condition, { maxKeys: 3 })
const several = fc.array(simple, { minLength: 1, maxLength: 3 })
const filter = fc.oneof(
  { weight: 4, arbitrary: simple },
  fc.record({ $or: several }),
  fc.record({ $and: several }),
  fc.record({ $nor: several }),
  fc.tuple(simple, several).map(([rest, $or]) => ({ ...rest, $or })),
)
const sort: fc.Arbitrary<SortOrder> = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'tags', 'o.x', 'rows.v', '_id'), fc.constantFrom<(1 | -1)[]>(1, -1)), { selector: ([field]) => field, maxLength: 3 })

/** Over the wire and back, as everything comes: without the prototypes of the generator. */
const plain = <T>(generated: T): T => decode(encode(generated)) as T

function storeOf(all: Document[], indexes: IndexDefinition[]): Store {
  const store = new Store({ collections: { c: { indexes } } }, null)
  const transaction = store.begin()
  for (const document of all) transaction.insert(store.collection('c'), document)
  transaction.commit()
  return store
}

/** Indexes that do not refuse some document: two arrays in one index do. */
function usableIndexes(all: Document[]): IndexDefinition[] {
  return INDEXES.filter((index) => {
    try {
      return Boolean(storeOf(all, [index]))
    } catch {
      return false
    }
  })
}

describe('the store against a reference', () => {
  it(`finds what the reference finds in ${numRuns} cases, in its order, with and without indexes`, () => {
    fc.assert(
      fc.property(documents, filter, sort, fc.nat(4), fc.integer({ min: 1, max: 6 }), (generated, generatedFilter, order, skip, limit) => {
        const all = plain(generated)
        const wanted = plain(generatedFilter) as Document
        const total: SortOrder = order.some(([field]) => field === '_id') ? order : [...order, ['_id', 1]]
        const expected = all.filter((document) => matches(document, wanted)).sort(compareBy(total))

        for (const indexes of [[], usableIndexes(all)]) {
          const store = storeOf(all, indexes)
          const ids = (request: { sort: SortOrder; skip?: number; limit?: number }) =>
            store.read((snapshot) => find(snapshot, store.collection('c'), { filter: wanted, ...request }).documents.map(({ _id }) => _id))

          expect(ids({ sort: total })).toEqual(expected.map(({ _id }) => _id))
          expect(ids({ sort: total, skip, limit })).toEqual(expected.slice(skip, skip + limit).map(({ _id }) => _id))
          expect(new Set(ids({ sort: order }))).toEqual(new Set(expected.map(({ _id }) => _id)))
        }
      }),
      { numRuns },
    )
  }, 900_000)

  const each = list.map(($each) => ({ $each }))
  const pushed = fc.record({ $each: list, $position: fc.nat(3), $sort: fc.constantFrom(1, -1), $slice: fc.integer({ min: -3, max: 3 }) }, { requiredKeys: ['$each'] })
  const target = fc.constantFrom('a', 'b', 'tags', 'rows', 'rows.0', 'rows.0.v', 'rows.2.k', 'o', 'o.x', 'o.y', 'o.y.0', 'new', 'new.deep', 'tags.3')
  const update = fc.oneof(
    ...(
      [
        ['$set', value], ['$inc', fc.integer({ min: -2, max: 2 })], ['$mul', fc.integer({ min: -2, max: 2 })], ['$min', scalar], ['$max', scalar], ['$unset', fc.constant('')],
        ['$push', pushed], ['$addToSet', each], ['$pop', fc.constantFrom(1, -1)], ['$pull', scalar], ['$pullAll', list],
      ] as [string, fc.Arbitrary<Value>][]
    ).map(([operator, operand]) => fc.tuple(target, operand).map(([field, to]): Document => ({ [operator]: { [field]: to } }))),
  )

  it(`changes what the reference changes in ${numRuns} cases, and refuses what it refuses`, () => {
    const outcomeOf = (run: () => Document): Document | 'refused' => {
      try {
        return run()
      } catch (error) {
        if (error instanceof Refused || error instanceof DatabaseError) return 'refused'
        throw error
      }
    }
    fc.assert(
      fc.property(body, update, (generated, generatedUpdate) => {
        const document = plain({ _id: 'd', ...generated }) as Document
        const change = plain(generatedUpdate)
        const before = plain(document)

        const actual = outcomeOf(() => updated(document, {}, change) ?? document)

        // As it is stored: minus zero is zero there.
        expect(plain(actual)).toEqual(plain(outcomeOf(() => changed(document, change))))
        expect(document).toEqual(before)
      }),
      { numRuns },
    )
  }, 900_000)
})
