import { getAnnouncementDraft } from '@/shared/contract/announcements'
import { handleOn } from '../../kernel/handler'
import { announcementKind } from './announcement-subject'
import { viewAnnouncement } from './view-announcement'

/** One in any state, for those who publish there. */
export const getDraft = handleOn(announcementKind, getAnnouncementDraft, async (_input, { subject, now }) => viewAnnouncement(subject.document, now))
