import type { AuditEntry, StoredEntry } from '@/shared/domain/audit/audit-chain'

/** `_id` = the entry's id. */
export interface AuditEntryDocument {
  _id: string
  at: Date
  actorId: string | null
  capacities: string[]
  action: string
  subjectType: string
  subjectId: string
  placeCode: string
  reasonCode: string | null
  factHash: string
  ownerMark: string | null
  /** Outside the chain: it is forgotten with the person. */
  ownerId: string | null
  /** Number of the batch; null: not sealed yet, and shown so. */
  sealedIn: number | null
}

/** `_id` = the number with leading zeros, so that two who seal at once make the same one. */
export interface AuditBatchDocument {
  _id: string
  number: number
  previousHash: string
  sealedAt: Date
  entries: { id: string; hash: string }[]
  hash: string
}

export function toStoredEntry(document: AuditEntryDocument): StoredEntry {
  const { _id, at, actorId, capacities, action, subjectType, subjectId, placeCode, reasonCode, factHash, ownerMark, ownerId } = document
  return { id: _id, at: at.getTime(), actorId, capacities, action, subject: { type: subjectType, id: subjectId }, placeCode, reasonCode, factHash, ownerMark, ownerId }
}

export function toEntryDocument(entry: AuditEntry, ownerId: string | null): AuditEntryDocument {
  const { id, at, subject, capacities, ...same } = entry
  return { ...same, _id: id, at: new Date(at), capacities: [...capacities], subjectType: subject.type, subjectId: subject.id, ownerId, sealedIn: null }
}
