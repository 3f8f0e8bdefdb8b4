import * as v from 'valibot'
import { operation } from './operation'
import { anyone, person } from './policy'
import { page, pageInput } from './primitives'

/** What staff did to something of the caller's: reports, photos, households, the account. Newest first. */
export const listAuditAboutMe = operation({
  name: 'audit.listAboutMe',
  input: v.strictObject({ ...pageInput }),
  output: page(
    v.object({
      id: v.string(),
      at: v.number(),
      /** `domain.verb` */
      action: v.string(),
      /** Offices or duties under which it was done; empty: by the clock. */
      capacities: v.array(v.string()),
      subject: v.object({ type: v.string(), id: v.string() }),
      reasonCode: v.nullable(v.string()),
      /** Part of the chain; until the next minute it is not. */
      isSealed: v.boolean(),
    }),
  ),
  policy: person,
  errors: [],
})

/** The newest seal of the log. Whoever keeps it can show later that nothing before it was changed. */
export const getAuditHead = operation({
  name: 'audit.getHead',
  input: v.strictObject({}),
  output: v.object({ head: v.nullable(v.object({ number: v.number(), hash: v.string(), sealedAt: v.number() })) }),
  policy: anyone,
  errors: [],
})
