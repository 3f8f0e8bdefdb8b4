import { type Document, encode } from '../ejson.ts'
import type { Collection } from './collection.ts'
import { idKeyOf } from './collection.ts'
import { boundsOf } from './bounds.ts'
import { keysOf } from './index-keys.ts'
import { matcherOf } from './matching.ts'
import { findNear } from './near.ts'
import { documentComparator, type SortOrder } from './paths.ts'
import { type IndexWalk, type Plan, planOf } from './planner.ts'
import type { Transaction } from './transaction.ts'

export interface FindRequest {
  filter: Document
  sort?: SortOrder
  skip?: number
  limit?: number
}

export interface Found {
  documents: Document[]
  /** Documents that had to be looked at, whether they matched or not. */
  examined: number
  /** Name of the index that served the query; null when every document was looked at. */
  index: string | null
}

/** Looks at candidates of one query, each once, and counts them. */
export class Examiner {
  examined = 0
  readonly #seen = new Set<string>()
  readonly #matches: (document: Document) => boolean
  readonly #own: Set<string>

  constructor(
    readonly transaction: Transaction,
    readonly collection: Collection,
    filter: Document,
  ) {
    this.#matches = matcherOf(filter)
    this.#own = new Set(transaction.pendingIn(collection).map((write) => write.idKey))
  }

  /** Documents of one index walk that match, in index order. The transaction's own writes are left out. */
  *walk({ index, range, isReversed }: IndexWalk): Generator<Document> {
    for (const { idKey, key } of index.entries(range, isReversed)) {
      if (this.#seen.has(idKey) || this.#own.has(idKey)) continue
      const document = this.collection.visible(idKey, this.transaction.snapshot)
      if (!document || (this.collection.hasSuperseded && !isFiledUnder(document, index.definition, encode(key)))) continue
      this.#seen.add(idKey)
      this.examined++
      if (this.#matches(document)) yield document
    }
  }

  /** Every committed document that matches. */
  *scan(): Generator<Document> {
    for (const document of this.collection.documents(this.transaction.snapshot)) {
      if (this.#own.has(idKeyOf(document._id))) continue
      this.examined++
      if (this.#matches(document)) yield document
    }
  }

  /** The transaction's own writes that match. */
  own(): Document[] {
    const written = this.transaction.pendingIn(this.collection).flatMap(({ value }) => (value ? [value] : []))
    this.examined += written.length
    return written.filter(this.#matches)
  }
}

function isFiledUnder(document: Document, definition: Parameters<typeof keysOf>[1], key: string): boolean {
  return keysOf(document, definition).keys.some((filed) => encode(filed) === key)
}

/** Run a query on what a transaction sees. Throws DatabaseError for a filter the service refuses. */
export function find(transaction: Transaction, collection: Collection, { filter, sort = [], skip = 0, limit = Infinity }: FindRequest): Found {
  const examiner = new Examiner(transaction, collection, filter)
  const near = [...boundsOf(filter).paths].find(([, bounds]) => bounds.near)
  const found = near
    ? findNear(examiner, near[0], near[1].near!, sort.length > 0 ? Infinity : skip + limit)
    : findPlanned(examiner, planOf(collection, filter, sort), sort, skip + limit)
  if (near && sort.length > 0) found.documents.sort(documentComparator(sort))
  return { ...found, documents: found.documents.slice(skip, skip + limit), examined: examiner.examined }
}

function findPlanned(examiner: Examiner, plan: Plan | null, sort: SortOrder, wanted: number): Pick<Found, 'documents' | 'index'> {
  const compare = documentComparator(sort)
  const own = examiner.own()
  const isOrdered = sort.length === 0 || plan?.isSorted === true
  // A transaction's own writes are in no index: with them the whole result is sorted here.
  const isStreamed = isOrdered && own.length === 0
  const streams = plan ? plan.walks.map((walk) => examiner.walk(walk)) : [examiner.scan()]
  const stream = isStreamed && sort.length > 0 ? merge(streams, compare) : concatenate(streams)
  const documents = [...take(stream, isStreamed ? wanted : Infinity), ...own]
  if (!isStreamed && sort.length > 0) documents.sort(compare)
  const names = new Set(plan?.walks.map((walk) => walk.index.definition.name))
  return { documents, index: plan ? [...names].join(', ') : null }
}

function take(stream: Iterable<Document>, count: number): Document[] {
  const taken: Document[] = []
  if (count === 0) return taken
  for (const document of stream) {
    taken.push(document)
    if (taken.length >= count) break
  }
  return taken
}

function* concatenate(streams: Iterable<Document>[]): Generator<Document> {
  for (const stream of streams) yield* stream
}

/** Sorted streams as one sorted stream, reading no further than it must. */
function* merge(streams: Generator<Document>[], compare: (a: Document, b: Document) => number): Generator<Document> {
  const heads = streams.map((stream) => ({ stream, head: stream.next() })).filter(({ head }) => !head.done)
  while (heads.length > 0) {
    const least = heads.reduce((best, next) => (compare(next.head.value as Document, best.head.value as Document) < 0 ? next : best))
    yield least.head.value as Document
    least.head = least.stream.next()
    if (least.head.done) heads.splice(heads.indexOf(least), 1)
  }
}
