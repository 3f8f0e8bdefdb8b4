import * as v from 'valibot'
import { BLOCK_ACTIONS, BLOCK_DAYS, BLOCK_REASONS, BLOCK_STATES, LIFT_REASONS } from '../domain/moderation/blocks'
import { APPEAL_REASONS } from '../domain/moderation/reasons'
import { DECIDERS, DECISION_LOCKS } from '../domain/moderation/who-decides'
import { ContentId } from './content'
import { operation } from './operation'
import { anyOf, appointed, related, type SubjectRef } from './policy'
import { CommunityCode, page, pageInput } from './primitives'

const THE_BLOCK: SubjectRef = { subject: 'block', key: 'blockId' }
/** The version that the person saw: the act is refused with BLOCK_CHANGED if something happened since. */
const seen = { blockId: ContentId, version: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range')) }
const STEP_ERRORS = ['BLOCK_NOT_FOUND', 'BLOCK_CHANGED', 'BLOCK_WRONG_STATE'] as const

/** Somebody may not publish at a place, and below it, until a day (§5.2 C14). Who it is stands in no view: what was refused does. */
export const Block = v.object({
  /** That of the refused content: one block a thing. */
  id: v.string(),
  version: v.number(),
  state: v.picklist(BLOCK_STATES),
  reasonCode: v.picklist(BLOCK_REASONS),
  placeName: v.string(),
  startsAt: v.number(),
  endsAt: v.number(),
  /** First words of what was refused; null: a photo. */
  excerpt: v.nullable(v.string()),
  /** Unit and office, never a person. */
  steps: v.array(v.object({ at: v.number(), action: v.picklist(BLOCK_ACTIONS), as: v.nullable(v.picklist(DECIDERS)), reasonCode: v.nullable(v.string()) })),
  /** Neither lifted nor over. */
  isInForce: v.boolean(),
  isMine: v.boolean(),
  canAppeal: v.boolean(),
  /** Why the caller may not decide; null: they may. */
  lock: v.nullable(v.picklist(DECISION_LOCKS)),
})
export type Block = v.InferOutput<typeof Block>

/**
 * Keeps the author of something that a person refused from publishing at its place. Once a thing: the same again is a success, anything else
 * BLOCK_EXISTS.
 */
export const beginBlock = operation({
  name: 'blocks.begin',
  input: v.strictObject({ contentId: ContentId, days: v.picklist(BLOCK_DAYS, 'choice'), reasonCode: v.picklist(BLOCK_REASONS, 'choice') }),
  output: Block,
  policy: appointed(DECIDERS, { subject: 'content', key: 'contentId' }),
  errors: ['CONTENT_NOT_FOUND', 'CONTENT_WRONG_STATE', 'CONTENT_NEEDS_ANOTHER', 'BLOCK_EXISTS'],
})

/** Those that hold at a community, the soonest over first. */
export const listBlocks = operation({
  name: 'blocks.listAt',
  input: v.strictObject({ communityCode: CommunityCode, ...pageInput }),
  output: page(Block),
  policy: appointed(DECIDERS, { placeKey: 'communityCode' }),
  errors: [],
})

/** One, for whom it concerns and for those who decide there. */
export const getBlock = operation({
  name: 'blocks.get',
  input: v.strictObject({ blockId: ContentId }),
  output: Block,
  policy: anyOf(related(['blocked'], THE_BLOCK), appointed(DECIDERS, THE_BLOCK)),
  errors: ['BLOCK_NOT_FOUND'],
})

/** Once, by whom it concerns; somebody else decides, and it holds meanwhile. */
export const appealBlock = operation({
  name: 'blocks.appeal',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(APPEAL_REASONS, 'choice') }),
  output: Block,
  policy: related(['blocked'], THE_BLOCK),
  errors: [...STEP_ERRORS, 'APPEAL_USED'],
})

/** After the appeal it stays. */
export const keepBlock = operation({
  name: 'blocks.keep',
  input: v.strictObject(seen),
  output: Block,
  policy: appointed(DECIDERS, THE_BLOCK),
  errors: [...STEP_ERRORS, 'CONTENT_NEEDS_ANOTHER'],
})

/** It ends now. */
export const liftBlock = operation({
  name: 'blocks.lift',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(LIFT_REASONS, 'choice') }),
  output: Block,
  policy: appointed(DECIDERS, THE_BLOCK),
  errors: [...STEP_ERRORS, 'CONTENT_NEEDS_ANOTHER'],
})
