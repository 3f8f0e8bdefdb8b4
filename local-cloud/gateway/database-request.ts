import { decode, type Document, encode, type Value } from '../ejson.ts'
import { isPlainObject, type SortOrder } from '../store/paths.ts'
import { DatabaseError } from '../store/database-error.ts'
import { GatewayError } from './gateway-error.ts'
import type { GatewayRequest, Services } from './action.ts'
import { isText, listField, textField, wholeNumber } from './request-fields.ts'

/** The service returns at most so many documents, whatever the limit. */
const MAX_LIMIT = 1_000
const DEFAULT_LIMIT = 100

/** The fields that database actions share, read from the wire. */
export interface DatabaseRequest {
  collection: string
  filter: Document
  sort: SortOrder
  skip: number
  limit: number
  projection: Document | null
  data: Document
  isMany: boolean
  isUpdate: boolean
  isUpsert: boolean
  transactionId: string | null
}

/** Throws GatewayError INVALID_PARAM for fields that are not what the SDK sends. */
export function readDatabaseRequest({ clock }: Services, { fields }: GatewayRequest): DatabaseRequest {
  const value = (name: string): Value => {
    const text = fields[name] ?? ''
    // A filter that cannot be read must not pass for one that is not there: that one matches everything.
    if (typeof text !== 'string') throw new GatewayError('INVALID_PARAM', `${name} must be a string`)
    return text === '' ? undefined : decode(text, clock.now)
  }
  const object = (name: string): Document | null => {
    const read = value(name)
    if (read === undefined) return null
    if (!isPlainObject(read)) throw new GatewayError('INVALID_PARAM', `${name} must be an object`)
    return read
  }
  const isOne = fields.queryType === 'DOC'
  const limit = Math.min(wholeNumber(fields, 'limit') || DEFAULT_LIMIT, MAX_LIMIT)
  return {
    collection: textField(fields, 'collectionName'),
    filter: object('query') ?? {},
    sort: Object.entries(object('order') ?? {}).map(([path, direction]) => [path, Number(direction) < 0 ? -1 : 1]),
    skip: wholeNumber(fields, 'offset'),
    limit: isOne ? 1 : limit,
    projection: object('projection'),
    data: object('data') ?? {},
    isMany: !isOne && fields.multi !== false,
    isUpdate: fields.merge !== false,
    isUpsert: fields.upsert === true,
    transactionId: typeof fields.transactionId === 'string' ? fields.transactionId : null,
  }
}

/** The documents of an insert. Throws GatewayError INVALID_PARAM unless each is an object. */
export function readInserted({ clock }: Services, { fields }: GatewayRequest): Document[] {
  return listField(fields, 'data', isText).map((text) => {
    const document = decode(text, clock.now)
    if (!isPlainObject(document)) throw new GatewayError('INVALID_PARAM', 'data must be a list of objects')
    return document
  })
}

/** Documents as the SDK reads them: one EJSON text each. */
export const encodeAll = (documents: Document[]): string[] => documents.map(encode)

/** Refuse a document that the database would not store. */
export function checkStorable(document: Document): void {
  const bad = Object.keys(document).find((key) => key.startsWith('$'))
  if (bad !== undefined) throw new DatabaseError(`Document can't have $ prefixed field names: ${bad}`)
  const { _id: id } = document
  if (Array.isArray(id) || id instanceof RegExp || id === null) throw new DatabaseError("can't use an array, a regular expression or null for _id")
}
