import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import { $lookup as libraryLookup } from 'mingo/operators/pipeline'
import type { Iterator } from 'mingo/lazy'
import { cloneDeep } from 'mingo/util'
import type { Document, Value } from '../ejson.ts'
import { DatabaseError } from './database-error.ts'
import { find, type FindRequest, type Found } from './find.ts'
import { engineOptions, refusing } from './matching.ts'
import { distanceTo } from './operators/geo-queries.ts'
import { pointsOf, shapeIn } from './operators/geometry.ts'
import { graphLookupStage } from './operators/stages.ts'
import { type SortOrder, valuesAt } from './paths.ts'
import type { Transaction } from './transaction.ts'

export type Stage = Record<string, Value>

/** A read that a pipeline makes: its source, and what each `$lookup` fetched. */
export type OnRead = (collection: string, request: FindRequest, found: Found) => void

/** Run a pipeline. Leading `$match`, `$sort`, `$skip` and `$limit` are served by indexes like a query. */
export function aggregate(transaction: Transaction, collectionName: string, stages: Stage[], onRead: OnRead): Document[] {
  const read = (name: string, request: FindRequest): Document[] => {
    const found = find(transaction, transaction.store.collection(name), request)
    onRead(name, request, found)
    // Stages write into what they are given; committed versions must stay as they are.
    return found.documents.map((document) => cloneDeep(document) as Document)
  }
  const source = sourceOf(stages)
  let documents = read(collectionName, source.request)
  if (source.near) documents = documents.map((document) => source.near!(document))
  return refusing(() => new Aggregator(stages.slice(source.used), optionsFor(read)).run(documents)) as Document[]
}

interface Source {
  request: FindRequest
  used: number
  near: ((document: Document) => Document) | null
}

function sourceOf(stages: Stage[]): Source {
  const request: FindRequest = { filter: {} }
  let used = 0
  let near: Source['near'] = null
  const geoNear = stages[0]?.$geoNear as Document | undefined
  if (geoNear) {
    ({ near, filter: request.filter } = nearSource(geoNear))
    used = 1
  }
  while (stages[used]?.$match && !near) request.filter = { $and: [request.filter, stages[used++]!.$match!] }
  if (stages[used]?.$sort && !near) request.sort = Object.entries(stages[used++]!.$sort as Document) as SortOrder
  const limit = stages[used]?.$limit
  // Any other limit is for the stage to refuse.
  if (Number.isInteger(limit) && Number(limit) > 0) {
    request.limit = limit as number
    used++
  }
  return { request, used, near }
}

function nearSource({ near, distanceField, maxDistance, minDistance, query, key, distanceMultiplier = 1, includeLocs }: Document): { filter: Document; near: (document: Document) => Document } {
  const center = pointsOf(shapeIn(near)?.coordinates)[0]
  if (!center || typeof distanceField !== 'string') throw new DatabaseError('$geoNear requires near and distanceField')
  if (typeof key !== 'string') throw new DatabaseError('$geoNear requires a key: the field of the 2dsphere index')
  const condition: Document = { $geometry: near, ...(maxDistance !== undefined && { $maxDistance: maxDistance }), ...(minDistance !== undefined && { $minDistance: minDistance }) }
  return {
    filter: { $and: [{ [key]: { $nearSphere: condition } }, (query as Document | undefined) ?? {}] },
    near: (document) => ({
      ...document,
      [distanceField]: (distanceTo(center, document, key) ?? 0) * Number(distanceMultiplier),
      ...(typeof includeLocs === 'string' && { [includeLocs]: document[key] }),
    }),
  }
}

function optionsFor(read: (name: string, request: FindRequest) => Document[]): typeof engineOptions {
  const lookup = (documents: Iterator, { from, localField, foreignField, as, ...others }: Document, options: unknown): Iterator => {
    if (typeof from !== 'string' || typeof as !== 'string') throw new DatabaseError('$lookup needs from and as')
    if (typeof localField !== 'string' || typeof foreignField !== 'string' || others.pipeline) {
      return libraryLookup(documents, { from: read(from, { filter: {} }), localField, foreignField, as, ...others } as never, options as never)
    }
    // One indexed query a document, where the library would read the whole other collection.
    return documents.map((document) => {
      // An empty array has nothing to look up; as an index key it would stand for null.
      const isEmpty = Array.isArray((document as Document)[localField]) && ((document as Document)[localField] as Value[]).length === 0
      const wanted = { $in: isEmpty ? [] : valuesAt(document as Document, localField).values }
      return { ...(document as Document), [as]: read(from, { filter: { [foreignField]: wanted } }) }
    }) as Iterator
  }
  const graphLookup = graphLookupStage((name) => read(name, { filter: {} }))
  // Later contexts never replace earlier operators, so the override comes first.
  return { ...engineOptions, context: Context.from(Context.init({ pipeline: { $lookup: lookup as never, $graphLookup: graphLookup as never } }), engineOptions.context!) }
}
