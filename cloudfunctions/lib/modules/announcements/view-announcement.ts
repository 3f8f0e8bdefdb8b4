import type { Announcement, AnnouncementSummary } from '@/shared/contract/announcements'
import { placeTree } from '../../kernel/places/places'
import type { AnnouncementDocument, AnnouncementRow } from './announcement-document'

/** Pure. Who wrote it is in no view. What is over by the clock on the wall is over, whether the timer has come by or not. */
export function summarizeAnnouncement(announcement: AnnouncementRow, now: number): AnnouncementSummary {
  const { _id, version, state, topic, title, excerpt, placeCode, publishedAs, shelvedAt, endsAt, withdrawal, isHidden, isDemo } = announcement
  return {
    id: _id,
    version,
    state: state === 'PUBLISHED' && endsAt.getTime() <= now ? 'EXPIRED' : state,
    topic,
    title,
    excerpt: state === 'WITHDRAWN' ? null : excerpt,
    // The code itself where the tree has changed since.
    place: { code: placeCode, name: placeTree.find(placeCode)?.name ?? placeCode },
    publishedAs,
    at: shelvedAt.getTime(),
    endsAt: endsAt.getTime(),
    withdrawal: withdrawal && { at: withdrawal.at.getTime(), reasonCode: withdrawal.reasonCode },
    isHidden,
    isDemo,
  }
}

/** Pure. */
export function viewAnnouncement(announcement: AnnouncementDocument, now: number): Announcement {
  return { ...summarizeAnnouncement(announcement, now), body: announcement.state === 'WITHDRAWN' ? null : announcement.body }
}

/** Pure. As anybody reads it: of a hidden one only that there was one, and whose. */
export function viewForPublic(announcement: AnnouncementDocument, now: number): Announcement {
  const view = viewAnnouncement(announcement, now)
  return announcement.isHidden ? { ...view, title: '', excerpt: null, body: null } : view
}
