import { PUBLISHERS } from '@/shared/contract/announcements'
import { holdsRole } from '@/shared/domain/appointments'
import type { SubjectKind } from '../../kernel/subject'
import type { AnnouncementDocument } from './announcement-document'
import { findAnnouncement } from './announcements.store'

export const announcementKind: SubjectKind<AnnouncementDocument> = {
  name: 'announcement',
  notFound: 'ANNOUNCEMENT_NOT_FOUND',
  async load(id) {
    const announcement = await findAnnouncement(id)
    if (!announcement) return null
    const { placeCode, shelf } = announcement
    return {
      document: announcement,
      placeCode,
      relations: {},
      isVisibleTo: ({ appointments, now }) => shelf !== 'desk' || holdsRole(appointments, PUBLISHERS, placeCode, now),
    }
  },
}
