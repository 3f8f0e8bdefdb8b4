import type { Work } from '../../../kernel/context'
import { deliveryJob } from '../../../kernel/delivery-job'
import type { AnnouncementDocument } from '../announcement-document'
import { findUndelivered, updateAtVersion } from '../announcements.store'

const PER_RUN = 100

/** Brings what follows from its steps to the audit and to its author. Every part can be done again without effect. */
export async function deliverAnnouncement(announcement: AnnouncementDocument, work: Work): Promise<void> {
  const { _id: id, outbox, placeCode, shelvedAt } = announcement
  if (announcement.shelf !== 'desk') await work.ports.content.count({ id: `announcement:${id}`, placeCode, at: shelvedAt.getTime() })
  await work.ports.audit.record(outbox.flatMap((effect) => (effect.type === 'act' ? [effect.act] : [])))
  await work.ports.notices.settle(announcement._id, `announcement:${announcement._id}:${announcement.version}`)
  await work.ports.notices.deliver(outbox.flatMap((effect) => (effect.type === 'notice' ? [effect.notice] : [])), work)
  // A step that came in between keeps the list: it is delivered again, and that does no harm.
  await updateAtVersion(announcement._id, announcement.version, { set: { outbox: [], undeliveredSince: null } })
}

export const deliverAnnouncements = deliveryJob({
  name: 'announcements.deliver',
  perRun: PER_RUN,
  find: findUndelivered,
  deliver: deliverAnnouncement,
  moveBack: ({ _id, version }, now) => updateAtVersion(_id, version, { set: { undeliveredSince: now } }),
})
