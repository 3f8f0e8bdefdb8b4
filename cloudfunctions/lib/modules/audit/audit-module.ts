import { AUDIT_ENTRIES } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import type { AuditEntryDocument } from './audit-document'
import { getHead } from './get-head'
import { listAboutMe } from './list-about-me'
import { sealBatches } from './seal-batches'

export const auditModule: ServerModule = {
  name: 'audit',
  handlers: [listAboutMe, getHead],
  jobs: [sealBatches],
  personalData: [
    {
      collection: AUDIT_ENTRIES,
      personField: 'ownerId',
      holds: 'what staff did to something of the person',
      export: 'whole',
      show: ({ at, action, capacities, subjectType, subjectId, reasonCode }: AuditEntryDocument) => ({ at, action, capacities, subjectType, subjectId, reasonCode }),
      erase: 'anonymise',
      blank: { ownerId: null },
      why: 'The act of office stays provable; whose thing it was does not.',
    },
    {
      collection: AUDIT_ENTRIES,
      personField: 'actorId',
      holds: 'what the person did in an office',
      export: 'none',
      erase: 'keep',
      why: 'An official act, part of a sealed chain; only an inner id stands there.',
    },
  ],
}
