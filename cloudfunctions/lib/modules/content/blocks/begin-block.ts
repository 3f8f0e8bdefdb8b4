import { beginBlock } from '@/shared/contract/blocks'
import { rolesAt } from '@/shared/domain/appointments'
import { DAY } from '@/shared/domain/time'
import { deciderAs } from '@/shared/domain/moderation/who-decides'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { contentSubject } from '../content-subject'
import { storedCase } from '../decide-content'
import { wasRefused } from '../view-content'
import type { BlockDocument, BlockEvent } from './block-document'
import { blockEffects } from './block-effects'
import { findBlock, insertBlock } from './blocks.store'
import { deliverSoon } from './deliver-block'
import { viewBlock } from './view-block'

/** One insert is the whole of it. What a machine stopped is no ground: a person has to have refused it. */
export const begin = handleOn(contentSubject, beginBlock, async ({ contentId, days, reasonCode }, context) => {
  const { subject, viewer, person, now } = context
  const stored = storedCase(subject.document)
  if (!wasRefused(stored)) throw new AppError('CONTENT_WRONG_STATE', { fields: { state: stored.state } })
  if (stored.authorId === person.id) throw new AppError('CONTENT_NEEDS_ANOTHER', { fields: { lock: 'own' } })
  const as = deciderAs(rolesAt(viewer.appointments, subject.placeCode, now)) ?? null
  const at = new Date(now)
  const event: BlockEvent = { version: 1, at, action: 'begin', by: 'decider', personId: person.id, as, reasonCode }
  const block: BlockDocument = {
    _id: contentId,
    version: 1,
    state: 'active',
    personId: stored.authorId,
    placeCode: stored.placeCode,
    reasonCode,
    excerpt: stored.excerpt,
    startsAt: at,
    endsAt: new Date(now + days * DAY),
    isLifted: false,
    blockedBy: person.id,
    events: [event],
    outbox: [],
    undeliveredSince: at,
  }
  const whole = { ...block, outbox: blockEffects(block, event) }
  const outcome = await insertBlock(whole)
  const present = outcome.inserted ? whole : await findBlock(contentId)
  const isSame = present?.blockedBy === person.id && present.reasonCode === reasonCode && present.endsAt.getTime() - present.startsAt.getTime() === days * DAY
  if (!present || !isSame) throw new AppError('BLOCK_EXISTS', { fields: { blockId: contentId } })
  if (outcome.inserted) await deliverSoon(present, context)
  return viewBlock(present, viewer)
})
