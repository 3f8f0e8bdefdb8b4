import type { NoticeKind } from '@/shared/domain/messages/notice-kinds'
import { isPublic } from '@/shared/domain/moderation/content-states'
import { monthOf } from '@/shared/domain/time'
import type { ContentDocument, ContentEffect, ContentEvent } from './content-document'

/** Steps that their author is told of, and in which words. A hold or a stop is told by the domain, which knows what it is about. */
const TELLS_AUTHOR: Partial<Record<ContentEvent['action'], NoticeKind>> = { hide: 'content.hidden', release: 'content.released', refuse: 'content.refused' }

/** Pure. Everything that follows from a step: `content` is the document as it is after it. */
export function stepEffects(content: ContentDocument, event: ContentEvent): ContentEffect[] {
  const { _id, placeCode, authorId } = content
  const key = `content:${_id}:${event.version}`
  const effects: ContentEffect[] = [
    { type: 'step', step: { _id: `${_id}:${event.version}`, placeCode, month: monthOf(event.at.getTime()), action: event.action, isPost: false, from: event.from } },
  ]
  const kind = TELLS_AUTHOR[event.action]
  // What was only flagged and stays is nothing that its author has to worry about.
  const wasSeenAllAlong = event.from === 'flagged' && event.to === 'shown'
  if (kind && !wasSeenAllAlong) {
    effects.push({ type: 'settle', isShown: isPublic(event.to) })
    effects.push({ type: 'notice', notice: { personId: authorId, key, kind, values: {}, subject: { type: 'content', id: _id }, waitsForMe: false, quiet: 'resident' } })
  }
  if (content.office && (event.action === 'hide' || event.action === 'appeal')) {
    const notice = { key: `${key}:lead`, kind: 'content.office_hidden', values: {}, subject: { type: 'content', id: _id }, waitsForMe: true, quiet: 'staff' } as const
    effects.push({ type: 'leadNotice', notice })
  }
  if (event.by === 'decider') {
    if (event.from === 'appealed' && isPublic(event.to)) effects.push({ type: 'liftBlock' })
    if (content.cause === 'flags') effects.push({ type: 'tellFlaggers', key, isUpheld: event.to === 'removed' })
    effects.push({
      type: 'act',
      act: {
        id: key,
        at: event.at.getTime(),
        actorId: event.personId,
        capacities: event.as ? [event.as] : [],
        action: `content.${event.action}`,
        subject: { type: 'content', id: _id },
        placeCode,
        reasonCode: event.reasonCode,
        ownerId: authorId,
        fact: { id: _id, version: event.version, at: event.at.toISOString(), action: event.action, from: event.from, to: event.to, reasonCode: event.reasonCode },
      },
    })
  }
  return effects
}
