import type { NoticeKind } from '@/shared/domain/messages/notice-kinds'
import type { BlockAction } from '@/shared/domain/moderation/blocks'
import type { Notice } from '../../../kernel/ports'
import { nameOfPlace } from '../../../kernel/places/places'
import type { BlockDocument, BlockEffect, BlockEvent } from './block-document'

/** What the blocked person is told of: what somebody else did. */
const TOLD: Partial<Record<BlockAction, NoticeKind>> = { begin: 'block.begin', keep: 'block.keep', lift: 'block.lift' }

/** Pure. Everything that follows from a step; `block` as it is after it. */
export function blockEffects(block: BlockDocument, event: BlockEvent): BlockEffect[] {
  const { _id, placeCode, personId, reasonCode, endsAt } = block
  const key = `block:${_id}:${event.version}`
  const about = nameOfPlace(placeCode) ?? placeCode
  const subject: Notice['subject'] = { type: 'block', id: _id }
  const effects: BlockEffect[] = []
  const told = TOLD[event.action]
  if (told) {
    const values: Notice['values'] = event.action === 'lift' ? { about } : { about, blockReason: reasonCode, until: String(endsAt.getTime()) }
    effects.push({ type: 'notice', notice: { personId, key, kind: told, values, subject, waitsForMe: false, quiet: 'resident' } })
  }
  if (event.action === 'appeal') effects.push({ type: 'dutyNotice', duty: 'lead', notice: { key: `${key}:lead`, kind: 'block.appeal_here', values: { about }, subject, waitsForMe: true, quiet: 'staff' } })
  if (event.by === 'decider') effects.push({ type: 'act', act: actOf(block, event, key) })
  return effects
}

function actOf({ _id, placeCode, personId, endsAt, reasonCode }: BlockDocument, event: BlockEvent, key: string): (BlockEffect & { type: 'act' })['act'] {
  return {
    id: key,
    at: event.at.getTime(),
    actorId: event.personId,
    capacities: event.as ? [event.as] : [],
    action: `blocks.${event.action}`,
    subject: { type: 'block', id: _id },
    placeCode,
    reasonCode: event.reasonCode ?? reasonCode,
    ownerId: personId,
    fact: { id: _id, version: event.version, at: event.at.toISOString(), action: event.action, endsAt: endsAt.toISOString(), reasonCode },
  }
}
