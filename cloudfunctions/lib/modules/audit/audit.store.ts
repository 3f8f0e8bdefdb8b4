import { anyOfFilters, find, findById, insert, lt, oneOf, updateWhere } from '../../adapters/database'
import { AUDIT_BATCHES, AUDIT_ENTRIES } from '../../kernel/collections'
import type { AuditBatchDocument, AuditEntryDocument } from './audit-document'

/** All queries of the domain, one trip each. */

/** Recorded already: nothing changes. */
export async function insertEntry(entry: AuditEntryDocument): Promise<void> {
  await insert(AUDIT_ENTRIES, entry)
}

/** Index `unsealed`: oldest first. */
export function findUnsealed(limit: number): Promise<AuditEntryDocument[]> {
  return find<AuditEntryDocument>(AUDIT_ENTRIES, { filter: { sealedIn: null }, sort: [['at', 'asc'], ['_id', 'asc']], limit })
}

export async function markSealed(ids: readonly string[], number: number): Promise<void> {
  await updateWhere(AUDIT_ENTRIES, { _id: oneOf(ids), sealedIn: null }, { set: { sealedIn: number } })
}

export async function findLastBatch(): Promise<AuditBatchDocument | undefined> {
  return (await find<AuditBatchDocument>(AUDIT_BATCHES, { filter: {}, sort: [['_id', 'desc']], limit: 1 }))[0]
}

/** @returns false if somebody else has made the batch of this number */
export async function insertBatch(batch: AuditBatchDocument): Promise<boolean> {
  return (await insert(AUDIT_BATCHES, batch)).inserted
}

export function findBatch(id: string): Promise<AuditBatchDocument | undefined> {
  return findById<AuditBatchDocument>(AUDIT_BATCHES, id)
}

/** Index `about`: newest first, after `last`. */
export function findAbout(ownerId: string, last: { at: number; id: string } | null, limit: number): Promise<AuditEntryDocument[]> {
  const own = { ownerId }
  const filter = last ? anyOfFilters({ ...own, at: lt(new Date(last.at)) }, { ...own, at: new Date(last.at), _id: lt(last.id) }) : own
  return find<AuditEntryDocument>(AUDIT_ENTRIES, { filter, sort: [['at', 'desc'], ['_id', 'desc']], limit })
}
