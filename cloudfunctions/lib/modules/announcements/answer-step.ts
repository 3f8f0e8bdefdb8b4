import { type Announcement, PUBLISHERS } from '@/shared/contract/announcements'
import { rolesAt, type Role } from '@/shared/domain/appointments'
import type { SubjectContext } from '../../kernel/context'
import type { AnnouncementDocument } from './announcement-document'
import { deliverAnnouncement } from './jobs/deliver-announcements'
import { type Attempted, takeStep } from './take-step'
import { viewAnnouncement } from './view-announcement'

/** The offices under which the caller publishes there; the policy let them in by one of these. */
export function publishingRoles({ viewer, subject }: SubjectContext<AnnouncementDocument>): Role[] {
  return rolesAt(viewer.appointments, subject.placeCode, viewer.now).filter((role) => PUBLISHERS.includes(role))
}

/** A step of a person on what the router loaded; delivery is best effort here, what is left the clock does within a minute. */
export async function answerStep(
  context: SubjectContext<AnnouncementDocument>,
  step: Pick<Attempted, 'action' | 'version' | 'reasonCode'>,
  set: Partial<AnnouncementDocument> = {},
): Promise<Announcement> {
  const { person, subject, now } = context
  const stepped = await takeStep(subject.document, { ...step, personId: person.id, capacities: publishingRoles(context), now }, set)
  try {
    await deliverAnnouncement(stepped, context)
  } catch (error) {
    context.log.error('delivery postponed', { announcementId: stepped._id }, error)
  }
  return viewAnnouncement(stepped, now)
}
