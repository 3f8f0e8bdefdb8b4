import { randomBytes } from 'node:crypto'
import type { Document, Value } from '../ejson.ts'
import { DocumentTooLarge, DuplicateKey } from '../store/database-error.ts'
import { find, type FindRequest } from '../store/find.ts'
import { matcherOf } from '../store/matching.ts'
import type { Transaction } from '../store/transaction.ts'
import { updated } from '../store/update.ts'
import type { Action, GatewayRequest, Services } from './action.ts'
import { checkStorable, type DatabaseRequest, encodeAll, readDatabaseRequest, readInserted } from './database-request.ts'
import { GatewayError } from './gateway-error.ts'
import { meter } from './query-meter.ts'

/** Run one write in its transaction, or by itself once nothing is in its way. */
function write<T>({ store, transactions }: Services, transactionId: string | null, run: (transaction: Transaction) => T): Promise<T> {
  return transactionId === null ? store.write(run) : Promise.resolve().then(() => transactions.within(transactionId, run))
}

/** What the database refuses to store, as the service words it, with the verb of what was tried. */
async function wordingWriteErrors<T>(verb: 'Insert' | 'Update', run: Promise<T>): Promise<T> {
  try {
    return await run
  } catch (error) {
    if (!(error instanceof DuplicateKey || error instanceof DocumentTooLarge)) throw error
    throw new GatewayError('DATABASE_REQUEST_FAILED', `[FailedOperation.${verb}] multiple write errors: [{write errors: [{${error.message}}]}, {<nil>}]`)
  }
}

export const insertDocument: Action = async (services, request) => {
  const { collection, transactionId } = readDatabaseRequest(services, { ...request, fields: { ...request.fields, data: undefined } })
  const documents = readInserted(services, request).map((document): Document => ({ _id: newId(), ...document }))
  const target = services.store.collection(collection)
  documents.forEach(checkStorable)
  // One after the other: what was inserted before a refusal stays, as in the service.
  for (const document of documents) {
    await wordingWriteErrors('Insert', write(services, transactionId, (transaction) => transaction.insert(target, document)))
  }
  return { data: { insertedIds: documents.map((document) => document._id) } }
}

const newId = (): string => randomBytes(16).toString('hex')

export const modifyDocument: Action = async (services, request) => {
  const wire = readDatabaseRequest(services, request)
  if (!wire.isUpdate) return { data: await wordingWriteErrors('Update', setDocument(services, request, wire)) }
  const { filter, collection } = wire
  const target = services.store.collection(collection)
  const change = (transaction: Transaction, document: Document): boolean => {
    const next = updated(document, filter, wire.data)
    if (next) transaction.replace(target, next)
    return next !== null
  }
  return { data: { updated: await wordingWriteErrors('Update', changeEach(services, request, wire, change)) } }
}

export const removeDocument: Action = async (services, request) => {
  const wire = readDatabaseRequest(services, request)
  const target = services.store.collection(wire.collection)
  const deleted = await changeEach(services, request, wire, (transaction, document) => {
    transaction.remove(target, document)
    return true
  })
  return { data: { deleted } }
}

export const modifyAndReturnDocument: Action = async (services, request) => {
  const { filter, collection, data, transactionId } = readDatabaseRequest(services, request)
  const target = services.store.collection(collection)
  const changed = await wordingWriteErrors(
    'Update',
    write(services, transactionId, (transaction) => {
      const document = findCounted(services, request, transaction, collection, { filter, limit: 1 })[0]
      if (!document) return null
      const next = updated(document, filter, data)
      if (next) transaction.replace(target, next)
      return next ?? document
    }),
  )
  return { data: { updated: changed ? 1 : 0, doc: changed ? encodeAll([changed])[0] : null } }
}

/** Replace a whole document, or create it. */
function setDocument(services: Services, request: GatewayRequest, { collection, filter, data, transactionId, isUpsert }: DatabaseRequest): Promise<Record<string, Value>> {
  const target = services.store.collection(collection)
  return write(services, transactionId, (transaction) => {
    const current = findCounted(services, request, transaction, collection, { filter, limit: 1 })[0]
    const document: Document = { _id: current?._id ?? filter._id ?? newId(), ...(data) }
    checkStorable(document)
    if (current) {
      transaction.replace(target, document)
      return { updated: 1 }
    }
    if (!isUpsert) return { updated: 0 }
    transaction.insert(target, document)
    return { updated: 0, upsert_id: document._id }
  })
}

/**
 * Change every match, each by itself: outside a transaction the service does not change many documents as
 * one, so a refusal half-way leaves the first half changed.
 */
async function changeEach(services: Services, request: GatewayRequest, wire: DatabaseRequest, change: (transaction: Transaction, document: Document) => boolean): Promise<number> {
  const { collection, filter, isMany, transactionId } = wire
  const query = isMany ? { filter } : { filter, limit: 1 }
  const target = services.store.collection(collection)
  if (transactionId !== null) {
    return services.transactions.within(transactionId, (transaction) => findCounted(services, request, transaction, collection, query).filter((document) => change(transaction, document)).length)
  }
  const matches = matcherOf(filter)
  let changed = 0
  for (const { _id: id } of services.store.read((snapshot) => findCounted(services, request, snapshot, collection, query))) {
    const isChanged = await services.store.write((transaction) => {
      const document = transaction.read(target, id)
      return document !== null && matches(document) && change(transaction, document)
    })
    if (isChanged) changed++
  }
  return changed
}

function findCounted(services: Services, request: GatewayRequest, transaction: Transaction, collection: string, query: FindRequest): Document[] {
  const startedAt = performance.now()
  const found = find(transaction, services.store.collection(collection), query)
  meter(services, request, { collection, query, found, returned: found.documents.length, startedAt })
  return found.documents
}
