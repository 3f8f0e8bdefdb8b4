import * as v from 'valibot'
import { operation } from './operation'
import { person } from './policy'
import { pageInput } from './primitives'

/**
 * Everything that is kept about the caller, piece by piece until `nextCursor` is null (C25). `kind` is the collection; `data` holds plain
 * values, times in ms.
 */
export const exportMine = operation({
  name: 'account.exportMine',
  input: v.strictObject({ cursor: pageInput.cursor }),
  output: v.object({ records: v.array(v.object({ kind: v.string(), data: v.record(v.string(), v.unknown()) })), nextCursor: v.nullable(v.string()) }),
  policy: person,
  errors: [],
})

/** The account is erased seven days from now; saying it again changes nothing. */
export const closeAccount = operation({
  name: 'account.close',
  input: v.strictObject({}),
  output: v.object({ closesAt: v.number() }),
  policy: person,
  errors: [],
})

/** Takes the closing back. Repeating it changes nothing. */
export const keepAccount = operation({
  name: 'account.keep',
  input: v.strictObject({}),
  output: v.object({}),
  policy: person,
  errors: [],
})
