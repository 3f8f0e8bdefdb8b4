import { anyOfFilters, between, find, findById, gt, insert, type InsertOutcome, lte, updateWhere } from '../../adapters/database'
import { RIDER_VERIFICATIONS } from '../../kernel/collections'
import type { Keyset } from '../../kernel/keyset-page'
import type { VerificationDocument } from './verification-document'

/** All queries of verifications, one trip each; those of the lists are in list/list.store.ts. */

const OF_ONE = 100

export function insertVerification(document: VerificationDocument): Promise<InsertOutcome> {
  return insert(RIDER_VERIFICATIONS, document)
}

export function findVerification(id: string): Promise<VerificationDocument | undefined> {
  return findById<VerificationDocument>(RIDER_VERIFICATIONS, id)
}

/** Index `open`. */
export async function findOpen(personId: string): Promise<VerificationDocument | undefined> {
  return (await find<VerificationDocument>(RIDER_VERIFICATIONS, { filter: { openKey: personId }, limit: 1 }))[0]
}

/** Index `mine`, newest first. */
export function findVerificationsOf(personId: string, limit = OF_ONE): Promise<VerificationDocument[]> {
  return find<VerificationDocument>(RIDER_VERIFICATIONS, { filter: { personId }, sort: [['createdAt', 'desc'], ['_id', 'desc']], limit })
}

/** @returns whether it still had this version */
export async function updateVerification(id: string, version: number, set: Partial<VerificationDocument>): Promise<boolean> {
  return (await updateWhere(RIDER_VERIFICATIONS, { _id: id, version }, { set })) === 1
}

/** Index `queue`: what waits at a place, the longest waiting first. */
export function findWaiting(placeCode: string, last: Keyset | null, limit: number): Promise<VerificationDocument[]> {
  const own = { scopes: placeCode, state: 'pending' }
  const at = last && new Date(last.position)
  const filter = last ? anyOfFilters({ ...own, createdAt: gt(at) }, { ...own, createdAt: at, _id: gt(last.id) }) : own
  return find<VerificationDocument>(RIDER_VERIFICATIONS, { filter, sort: [['createdAt', 'asc'], ['_id', 'asc']], limit })
}

/** Indexes `clock`, `badge`, `undelivered`: the clock's work lists, the longest due first. */
export function findDue(field: 'nextClockAt' | 'badgeEraseAt' | 'undeliveredSince', now: number, limit: number): Promise<VerificationDocument[]> {
  const due = field === 'undeliveredSince' ? lte(new Date(now)) : between(new Date(0), new Date(now))
  return find<VerificationDocument>(RIDER_VERIFICATIONS, { filter: { [field]: due }, sort: [[field, 'asc'], ['_id', 'asc']], limit })
}
