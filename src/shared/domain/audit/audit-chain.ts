import type { Instant } from '../time'
import { canonicalJson } from './canonical-json'

/** One act of staff, or of the clock in their place. Ids only: no name, no words, no number stands here (C73). */
export interface AuditEntry {
  /** What was done, uniquely: recording it again changes nothing. */
  id: string
  at: Instant
  /** Null: the clock. */
  actorId: string | null
  /** In which capacities: offices or duties. */
  capacities: readonly string[]
  /** `domain.verb` */
  action: string
  subject: { type: string; id: string }
  placeCode: string
  reasonCode: string | null
  /** Digest of what was done, as the module states it: shows a change made behind its back. */
  factHash: string
  /** Digest of the person whose thing it was; null: nobody's. The person itself may be forgotten, the chain stays whole. */
  ownerMark: string | null
}

/** A sealed batch. Its hash covers its entries and the hash before it: whoever keeps one hash holds all that came before. */
export interface AuditBatch {
  /** 1, 2, 3 … without a gap. */
  number: number
  previousHash: string
  sealedAt: Instant
  entries: readonly { id: string; hash: string }[]
  hash: string
}

/** Text to hexadecimal SHA-256. */
export type Digest = (text: string) => string

/** The hash before the first batch. */
export const CHAIN_START = '0'.repeat(64)
/** Entries of one batch at most. */
export const BATCH_SIZE = 200

export function hashEntry(entry: AuditEntry, digest: Digest): string {
  const { id, at, actorId, capacities, action, subject, placeCode, reasonCode, factHash, ownerMark } = entry
  return digest(canonicalJson([id, at, actorId, capacities, action, subject.type, subject.id, placeCode, reasonCode, factHash, ownerMark]))
}

/** @param previous the last batch, or null before the first */
export function sealBatch(previous: Pick<AuditBatch, 'number' | 'hash'> | null, entries: readonly AuditEntry[], sealedAt: Instant, digest: Digest): AuditBatch {
  const batch = {
    number: (previous?.number ?? 0) + 1,
    previousHash: previous?.hash ?? CHAIN_START,
    sealedAt,
    entries: entries.map((entry) => ({ id: entry.id, hash: hashEntry(entry, digest) })),
  }
  return { ...batch, hash: hashBatch(batch, digest) }
}

function hashBatch({ number, previousHash, sealedAt, entries }: Omit<AuditBatch, 'hash'>, digest: Digest): string {
  return digest(canonicalJson([number, previousHash, sealedAt, entries.map(({ id, hash }) => [id, hash])]))
}

/** What is wrong, and with which row. */
export type AuditFinding =
  | { kind: 'batch-missing'; number: number }
  | { kind: 'batch-changed'; number: number }
  | { kind: 'batch-not-linked'; number: number }
  | { kind: 'entry-missing'; id: string; number: number }
  | { kind: 'entry-changed'; id: string; number: number }
  | { kind: 'entry-unknown'; id: string; number: number }
  | { kind: 'owner-changed'; id: string; number: number }
  | { kind: 'head-differs'; number: number }

/** An entry as it is stored now. */
export type StoredEntry = AuditEntry & { ownerId: string | null }

/**
 * One batch against what came before it and against its entries as they are now.
 * @param stored every entry that the batch names, and every other that says it belongs to it
 */
export function verifyBatch(batch: AuditBatch, previous: Pick<AuditBatch, 'number' | 'hash'> | null, stored: readonly StoredEntry[], digest: Digest): AuditFinding[] {
  const { number } = batch
  const findings: AuditFinding[] = []
  for (let gap = (previous?.number ?? 0) + 1; gap < number; gap++) findings.push({ kind: 'batch-missing', number: gap })
  if (hashBatch(batch, digest) !== batch.hash) findings.push({ kind: 'batch-changed', number })
  if (findings.length === 0 && batch.previousHash !== (previous?.hash ?? CHAIN_START)) findings.push({ kind: 'batch-not-linked', number })
  const found = new Map(stored.map((entry) => [entry.id, entry]))
  for (const { id, hash } of batch.entries) {
    const entry = found.get(id)
    found.delete(id)
    if (!entry) findings.push({ kind: 'entry-missing', id, number })
    else if (hashEntry(entry, digest) !== hash) findings.push({ kind: 'entry-changed', id, number })
    // A forgotten owner is null; another owner than the marked one is a change.
    else if (entry.ownerId !== null && digest(entry.ownerId) !== entry.ownerMark) findings.push({ kind: 'owner-changed', id, number })
  }
  for (const id of found.keys()) findings.push({ kind: 'entry-unknown', id, number })
  return findings
}
