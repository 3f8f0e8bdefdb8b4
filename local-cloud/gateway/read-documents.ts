import { aggregate, type Stage } from '../store/aggregate.ts'
import { decode, type Document, type Value } from '../ejson.ts'
import { DatabaseError } from '../store/database-error.ts'
import { find } from '../store/find.ts'
import { project } from '../store/matching.ts'
import type { QueryCount } from '../types.ts'
import type { Action, Services } from './action.ts'
import { encodeAll, readDatabaseRequest } from './database-request.ts'
import { meter } from './query-meter.ts'
import { isRecord, listField } from './request-fields.ts'

export const getDocument: Action = (services, request) => {
  const { collection, filter, sort, skip, limit, projection, transactionId } = readDatabaseRequest(services, request)
  const query = { filter, sort, skip, limit }
  const run = (snapshot: Parameters<typeof find>[0]): string[] => {
    const startedAt = performance.now()
    const found = find(snapshot, services.store.collection(collection), query)
    const count = meter(services, request, { collection, query, found, returned: found.documents.length, startedAt })
    return answerOf(services, project(found.documents, projection), count)
  }
  const list = transactionId === null ? services.store.read(run) : services.transactions.within(transactionId, run)
  return { data: { list }, limit, offset: skip }
}

export const calculateDocument: Action = (services, request) => {
  const { collection, filter } = readDatabaseRequest(services, request)
  const query = { filter }
  const total = services.store.read((snapshot) => {
    const startedAt = performance.now()
    const found = find(snapshot, services.store.collection(collection), query)
    meter(services, request, { collection, query, found, returned: found.documents.length, startedAt })
    return found.documents.length
  })
  return { data: { total } }
}

export const aggregateDocuments: Action = (services, request) => {
  const { collection } = readDatabaseRequest(services, request)
  const stages = listField(request.fields, 'stages', isStage).map(({ stageKey, stageValue }): Stage => ({ [stageKey]: decodeStage(stageValue, services.clock.now) }))
  let startedAt = performance.now()
  const counts: QueryCount[] = []
  const documents = services.store.read((snapshot) =>
    aggregate(snapshot, collection, stages, (read, query, found) => {
      // A pipeline reduces what it read on purpose: only what its filter threw away is excess.
      const isEverything = Object.keys(query.filter).length === 0 && query.limit === undefined
      counts.push(meter(services, request, { collection: read, query, found, returned: isEverything ? 0 : found.documents.length, startedAt }))
      startedAt = performance.now()
    }),
  )
  // The answer is that of the whole pipeline; it is written down once, with its first query.
  return { data: { list: answerOf(services, documents, counts[0]) } }
}

/** Documents as the SDK reads them, their bytes added to a count. Throws DatabaseError when they are more than one answer holds. */
function answerOf({ limits }: Services, documents: Document[], count: QueryCount | undefined): string[] {
  const texts = encodeAll(documents)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes > limits.queryAnswerBytes) throw new DatabaseError(`[FailedOperation] an answer of ${bytes} bytes is larger than ${limits.queryAnswerBytes}`)
  if (count) count.bytes = bytes
  return texts
}

function isStage(part: unknown): part is { stageKey: string; stageValue: Value } {
  return isRecord(part) && typeof part.stageKey === 'string'
}

function decodeStage(text: Value, now: () => number): Value {
  return typeof text === 'string' ? decode(text, now) : text
}
