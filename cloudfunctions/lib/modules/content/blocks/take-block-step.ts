import type { Block } from '@/shared/contract/blocks'
import { rolesAt } from '@/shared/domain/appointments'
import { type BlockCapacity, blockStep } from '@/shared/domain/moderation/blocks'
import { type Decider, deciderAs } from '@/shared/domain/moderation/who-decides'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../../kernel/context'
import type { BlockDocument, BlockEvent } from './block-document'
import { blockEffects } from './block-effects'
import { findBlock, updateAtVersion } from './blocks.store'
import { deliverSoon } from './deliver-block'
import { lockFor, viewBlock } from './view-block'

export interface BlockAttempt {
  action: 'appeal' | 'keep' | 'lift'
  by: BlockCapacity
  personId: string | null
  as: Decider | null
  reasonCode: string | null
  /** The version that the actor saw. */
  version: number
  now: number
}

/**
 * The one way a stored block changes: one conditional update on the version writes the state, its event and its side effects. The same step
 * from the same version by the same person again is a success with what is stored. @throws BLOCK_CHANGED, and whatever `blockStep` throws
 */
export async function takeBlockStep(block: BlockDocument, tried: BlockAttempt): Promise<BlockDocument> {
  if (block.version !== tried.version) return repeatOrChanged(block, tried)
  const { action, by, personId, as, reasonCode, now } = tried
  const state = blockStep({ state: block.state, endsAt: block.endsAt.getTime() }, action, by, now)
  const at = new Date(now)
  const version = block.version + 1
  const event: BlockEvent = { version, at, action, by, personId, as, reasonCode }
  const set = { state, version, isLifted: state === 'lifted', undeliveredSince: block.undeliveredSince ?? at }
  const stepped: BlockDocument = { ...block, ...set, events: [...block.events, event] }
  const outbox = blockEffects(stepped, event)
  if (await updateAtVersion(block._id, block.version, { set, append: { events: [event], outbox } })) return { ...stepped, outbox: [...block.outbox, ...outbox] }
  const present = await findBlock(block._id)
  if (!present) throw new AppError('BLOCK_NOT_FOUND')
  return repeatOrChanged(present, tried)
}

function repeatOrChanged(present: BlockDocument, { action, by, personId, version }: BlockAttempt): BlockDocument {
  const made = present.events.find((event) => event.version === version + 1)
  if (made?.action !== action || made.by !== by || made.personId !== personId) throw new AppError('BLOCK_CHANGED', { fields: { version: String(present.version) } })
  return present
}

/** A decision by whoever holds an office there. @throws CONTENT_NEEDS_ANOTHER, and whatever `takeBlockStep` throws */
export async function decideBlock(context: SubjectContext<BlockDocument>, action: 'keep' | 'lift', version: number, reasonCode: string | null): Promise<Block> {
  const { subject, viewer, person, now } = context
  const lock = lockFor(subject.document, viewer)
  if (lock && subject.document.version === version) throw new AppError('CONTENT_NEEDS_ANOTHER', { fields: { lock } })
  const as = deciderAs(rolesAt(viewer.appointments, subject.placeCode, now)) ?? null
  return await answerStep(context, { action, by: 'decider', personId: person.id, as, reasonCode, version, now })
}

export async function answerStep(context: SubjectContext<BlockDocument>, tried: BlockAttempt): Promise<Block> {
  const stepped = await takeBlockStep(context.subject.document, tried)
  await deliverSoon(stepped, context)
  return viewBlock(stepped, context.viewer)
}
