import type { AnnouncementAction } from '@/shared/domain/announcements/announcement-states'
import type { NoticeKind } from '@/shared/domain/messages/notice-kinds'
import type { AnnouncementDocument, AnnouncementEffect, AnnouncementEvent } from './announcement-document'

/** Steps that the audit keeps: what residents saw change. */
const ACTS: readonly AnnouncementAction[] = ['publish', 'pass', 'withdraw']
/** What the clock did with words that waited: their author hears of it. */
const TOLD: Partial<Record<AnnouncementAction, NoticeKind>> = { pass: 'announcement.pass', return: 'announcement.return' }

/** Pure. What follows from a step. */
export function stepEffects(announcement: AnnouncementDocument, event: AnnouncementEvent, capacities: readonly string[]): AnnouncementEffect[] {
  const { _id, placeCode, title, body, topic, endsAt, authorId } = announcement
  const key = `announcement:${_id}:${event.version}`
  const subject = { type: 'announcement', id: _id } as const
  const effects: AnnouncementEffect[] = []
  if (ACTS.includes(event.action) && event.to !== 'DRAFT') {
    const act = { id: key, at: event.at.getTime(), actorId: event.personId, capacities: [...capacities], action: `announcements.${event.action}`, subject, placeCode }
    effects.push({ type: 'act', act: { ...act, reasonCode: event.reasonCode, ownerId: null, fact: { title, body, topic, endsAt: endsAt.toISOString() } } })
  }
  const told = TOLD[event.action]
  if (told) {
    const notice = { personId: authorId, key, kind: told, values: { about: title }, subject }
    effects.push({ type: 'notice', notice: { ...notice, waitsForMe: event.action === 'return', quiet: 'staff' } })
  }
  return effects
}
