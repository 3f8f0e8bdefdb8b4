import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Document } from '../ejson.ts'
import { casesOf } from '../testing/case-counts.ts'
import { scratchFolder } from '../testing/scratch-folder.ts'
import type { DatabaseDefinition } from '../types.ts'
import { DuplicateKey, WriteConflict } from './database-error.ts'
import { DurableFile } from './durable-file.ts'
import { find, type FindRequest } from './find.ts'
import { Store } from './store.ts'
import type { Transaction } from './transaction.ts'

const numRuns = casesOf({ short: 150, thorough: 10_000 })
const NAMES = ['c', 'other'] as const
const INDEXES = [
  { name: 'a_n', keys: { a: 1, n: -1 } },
  { name: 'tags', keys: { tags: 1 } },
  { name: 'one', keys: { one: 1 }, unique: true },
] as const
const DATABASE: DatabaseDefinition = { collections: Object.fromEntries(NAMES.map((name) => [name, { indexes: INDEXES.map((index) => ({ ...index })) }])) }

const few = fc.integer({ min: 0, max: 3 })
const key = fc.record({ name: fc.constantFrom(...NAMES), _id: fc.constantFrom('x', 'b', 'm', 'a', 'z', 7, 8) })
const fields = fc.record({ a: fc.oneof(few, fc.array(few, { maxLength: 2 })), n: few, tags: fc.oneof(few, fc.array(few, { maxLength: 3 })), one: fc.integer({ min: 0, max: 30 }) })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), key, fields }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), key }) },
  // A transaction that stays open holds locks, and makes the store keep old versions.
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('put-inside' as const), key, fields }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'commit' as const }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
const steps = fc.array(step, { maxLength: 30 })

/** A store and at most one open transaction, which does what it can: what is refused is left out. */
class World {
  #open: Transaction | null = null

  constructor(readonly store: Store) {}

  run(all: Step[]): this {
    for (const one of all) this.#run(one)
    return this
  }

  #run(one: Step): void {
    if (one.kind === 'put-inside') this.#open ??= this.store.begin()
    const transaction = one.kind === 'put-inside' ? this.#open! : this.store.begin()
    try {
      if (one.kind === 'commit') this.#end((open) => open.commit())
      else change(this.store, transaction, one)
      if (one.kind !== 'put-inside') transaction.commit()
    } catch (error) {
      if (!(error instanceof WriteConflict || error instanceof DuplicateKey)) throw error
      transaction.abort()
      if (transaction === this.#open) this.#open = null
    }
  }

  #end(how: (open: Transaction) => void): void {
    if (this.#open) how(this.#open)
    this.#open = null
  }

  /** As the cloud does: open transactions are ended. */
  goBack(kept: ReturnType<Store['keep']>): void {
    const { rows, apply } = kept.wayBack()
    this.store.file?.write(rows)
    apply()
    this.#open = null
  }

  endOpen(): this {
    this.#end((open) => open.abort())
    return this
  }
}

function change(store: Store, transaction: Transaction, { key: { name, _id }, ...rest }: Exclude<Step, { kind: 'commit' }>): void {
  const collection = store.collection(name)
  const current = transaction.read(collection, _id)
  if (rest.kind === 'remove') {
    if (current) transaction.remove(collection, current)
  } else {
    transaction.replace(collection, { _id, ...rest.fields } as Document)
  }
}

const QUERIES: FindRequest[] = [
  { filter: {} },
  { filter: {}, sort: [['_id', -1]] },
  { filter: {}, sort: [['a', 1], ['n', -1]] },
  ...[0, 1, 2, 3].flatMap((n): FindRequest[] => [
    { filter: { a: n, n: { $gte: 1, $lt: 3 } }, sort: [['n', 1]] },
    { filter: { tags: { $in: [n, 3] } }, limit: 2 },
    { filter: { a: { $gt: 0, $lt: n } } },
    { filter: { one: { $gt: n * 7 } }, sort: [['one', 1]], limit: 3 },
    { filter: { n } },
  ]),
]

/** Which of equal documents comes first depends on the index, and that on arrays it has met: a fresh store may choose another. */
const IN_FULL_ORDER = QUERIES.map(({ sort = [], ...query }): FindRequest => ({ ...query, sort: [...sort, ['_id', 1]] }))

/** Everything that queries show: documents in order, and the way they were found. */
const answersOf = (store: Store, queries = QUERIES) => NAMES.map((name) => queries.map((query) => store.read((snapshot) => find(snapshot, store.collection(name), query))))
const foundIn = (store: Store): Document[][][] => answersOf(store, IN_FULL_ORDER).map((of) => of.map(({ documents }) => documents))
const documentsOf = (store: Store): unknown => NAMES.map((name) => store.read((snapshot) => find(snapshot, store.collection(name), { filter: {}, sort: [['_id', 1]] }).documents))

/** A store that nothing happened to but the loading of these documents. */
function freshWith(store: Store): Store {
  const fresh = new Store(DATABASE, null)
  for (const name of NAMES) {
    const loading = fresh.begin()
    for (const document of store.read((snapshot) => find(snapshot, store.collection(name), { filter: {} }).documents)) loading.insert(fresh.collection(name), document)
    loading.commit()
  }
  return fresh
}

it('goes back to what it was, over and over, and answers and lives on like a store that nothing happened to', () => {
  fc.assert(
    fc.property(steps, steps, steps, fc.boolean(), (before, after, later, isOldHeld) => {
      const world = new World(new Store(DATABASE, null)).run(before)
      const kept = world.store.keep()
      const copy = structuredClone(documentsOf(world.store))
      const twin = new World(new Store(DATABASE, null)).run(before).endOpen()
      const unchanged = answersOf(twin.store)
      // A reader may be open, so that the history after the snapshot leaves old versions everywhere.
      if (isOldHeld) world.store.begin()

      world.run(after).goBack(kept)
      expect(answersOf(world.store)).toEqual(unchanged)
      world.run(later).goBack(kept)

      expect(documentsOf(world.store)).toEqual(copy)
      expect(answersOf(world.store)).toEqual(unchanged)
      expect(foundIn(world.store)).toEqual(foundIn(freshWith(world.store)))
      // Nothing stale is left in an index for what comes next to meet.
      expect(answersOf(world.run(after).endOpen().store)).toEqual(answersOf(twin.run(after).endOpen().store))
    }),
    { numRuns },
  )
})

it('has the same in its file, and puts down only what differs', () => {
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const folder = scratchFolder('kept')
      try {
        const world = new World(new Store(DATABASE, new DurableFile(folder))).run(before)
        const kept = world.store.keep()
        const copy = structuredClone(documentsOf(world.store))

        expect(kept.wayBack().rows).toEqual([])
        world.run(after).goBack(kept)
        world.store.close()

        const reopened = new Store(DATABASE, new DurableFile(folder))
        expect(documentsOf(reopened)).toEqual(copy)
        reopened.close()
      } finally {
        rmSync(folder, { recursive: true })
      }
    }),
    { numRuns: Math.ceil(numRuns / 10) },
  )
})
