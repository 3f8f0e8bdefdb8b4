import { canonicalJson } from '@/shared/domain/audit/canonical-json'
import type { AuditPort } from '../../kernel/ports'
import { sha256 } from '../../kernel/sha256'
import { toEntryDocument } from './audit-document'
import { insertEntry } from './audit.store'

/** One insert an act; what the act was is kept as a digest, so that the log holds nobody's words. */
export const auditPort: AuditPort = {
  async record(acts) {
    await Promise.all(
      acts.map(({ ownerId, fact, ...act }) =>
        insertEntry(toEntryDocument({ ...act, factHash: sha256(canonicalJson(fact)), ownerMark: ownerId === null ? null : sha256(ownerId) }, ownerId)),
      ),
    )
  },
}
