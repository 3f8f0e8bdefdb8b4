import { getAnnouncement } from '@/shared/contract/announcements'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { findAnnouncement } from './announcements.store'
import { viewForPublic } from './view-announcement'

/** One that was published, for anybody; a draft is not there. One trip. */
export const get = handlePublic(getAnnouncement, async ({ announcementId }, { now }) => {
  const announcement = await findAnnouncement(announcementId)
  if (!announcement || announcement.shelf === 'desk') throw new AppError('ANNOUNCEMENT_NOT_FOUND')
  return viewForPublic(announcement, now)
})
