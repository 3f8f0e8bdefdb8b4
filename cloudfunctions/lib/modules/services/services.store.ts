import { anyOfFilters, between, type Change, find, findById, gt, insert, type InsertOutcome, lt, updateWhere } from '../../adapters/database'
import { SERVICE_REQUESTS } from '../../kernel/collections'
import type { Keyset } from '../../kernel/keyset-page'
import type { ServiceDocument } from './service-document'

/** All queries of the domain, one trip each. Which index serves a query is named at the query. */

export function insertRequest(request: ServiceDocument): Promise<InsertOutcome> {
  return insert(SERVICE_REQUESTS, request)
}

export function findRequest(id: string): Promise<ServiceDocument | undefined> {
  return findById<ServiceDocument>(SERVICE_REQUESTS, id)
}

/** Newest first. Index `mine`. */
export function findMine(personId: string, last: Keyset | null, limit: number): Promise<ServiceDocument[]> {
  const at = last && new Date(last.position)
  const filter = last ? anyOfFilters({ personId, askedAt: lt(at) }, { personId, askedAt: at, _id: lt(last.id) }) : { personId }
  return find<ServiceDocument>(SERVICE_REQUESTS, { filter, sort: [['askedAt', 'desc'], ['_id', 'desc']], limit })
}

/** Open ones at a place and below, the first due first. Index `queue`. */
export function findWaiting(placeCode: string, last: Keyset | null, limit: number): Promise<ServiceDocument[]> {
  const there = { scopes: placeCode, isOpen: true }
  const at = last && new Date(last.position)
  return find<ServiceDocument>(SERVICE_REQUESTS, { filter: last ? anyOfFilters({ ...there, dueAt: gt(at) }, { ...there, dueAt: at, _id: gt(last.id) }) : there, sort: [['dueAt', 'asc'], ['_id', 'asc']], limit })
}

/** Of one item about one place, since then. Index `about`. */
export function findAbout(placeCode: string, item: string, since: number, limit: number): Promise<ServiceDocument[]> {
  return find<ServiceDocument>(SERVICE_REQUESTS, { filter: { placeCode, item, askedAt: gt(new Date(since)) }, sort: [['askedAt', 'asc'], ['_id', 'asc']], limit })
}

/** The clock's work lists. Indexes `clock`, `undelivered`. */
export function findDue(field: 'clockAt' | 'undeliveredSince', now: number, limit: number): Promise<ServiceDocument[]> {
  return find<ServiceDocument>(SERVICE_REQUESTS, { filter: { [field]: between(new Date(0), new Date(now)) }, sort: [[field, 'asc'], ['_id', 'asc']], limit })
}

/** Writes if it is still at that version. @returns whether it was */
export async function updateRequest({ _id, version }: ServiceDocument, change: Change): Promise<boolean> {
  return (await updateWhere(SERVICE_REQUESTS, { _id, version }, change)) === 1
}
