import { BATCH_SIZE, sealBatch } from '@/shared/domain/audit/audit-chain'
import type { Job } from '../../kernel/module'
import { sha256 } from '../../kernel/sha256'
import { type AuditBatchDocument, toStoredEntry } from './audit-document'
import { findLastBatch, findUnsealed, insertBatch, markSealed } from './audit.store'

const BATCHES_PER_RUN = 20
const DIGITS = 10

/**
 * Seals what was recorded. A batch is made by inserting the next number, so of two runs one makes it; its entries are marked afterwards,
 * and a run that died between the two is finished by the next before it makes another.
 */
export const sealBatches: Job = {
  name: 'audit.seal-batches',
  async run({ now }) {
    let last = await findLastBatch()
    if (last) await markSealed(last.entries.map(({ id }) => id), last.number)
    let sealed = 0
    for (let batches = 0; batches < BATCHES_PER_RUN; batches++) {
      const entries = await findUnsealed(BATCH_SIZE)
      if (entries.length === 0) break
      const { number, previousHash, sealedAt, entries: hashes, hash } = sealBatch(last ?? null, entries.map(toStoredEntry), now, sha256)
      const batch: AuditBatchDocument = { _id: String(number).padStart(DIGITS, '0'), number, previousHash, sealedAt: new Date(sealedAt), entries: [...hashes], hash }
      if (!(await insertBatch(batch))) break
      await markSealed(batch.entries.map(({ id }) => id), number)
      last = batch
      sealed += entries.length
    }
    return sealed
  },
}
