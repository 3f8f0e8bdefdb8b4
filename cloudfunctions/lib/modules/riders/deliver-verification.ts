import { RIDER_TERM } from '@/shared/domain/riders/verification-states'
import type { Work } from '../../kernel/context'
import type { Act } from '../../kernel/ports'
import { updateVerification } from './riders.store'
import type { VerificationDocument } from './verification-document'

/** The appointment that comes of it, the log of acts, the messages. Doing it again does no harm: each has an id of its own. */
export async function deliverVerification(document: VerificationDocument, work: Work): Promise<void> {
  if (document.state === 'verified') await grant(document, work)
  await work.ports.audit.record(acts(document))
  await work.ports.notices.settle(document._id, `${document._id}:${document.version}`)
  for (const entry of document.outbox) {
    const waitsForMe = entry.notice.waitsForMe && document.state === 'pending' && entry.notice.key.startsWith(`${document._id}:${document.version}`)
    if (entry.duty === null) await work.ports.notices.deliver([{ ...entry.notice, waitsForMe }], work)
    else await work.ports.notices.tellDuty(entry.duty, document.placeCode, { ...entry.notice, waitsForMe }, work)
  }
  // A step taken meanwhile keeps the list: it is delivered again.
  await updateVerification(document._id, document.version, { outbox: [], undeliveredSince: null })
}

async function grant({ _id, personId, placeCode, decidedAt, events }: VerificationDocument, { ports }: Work): Promise<void> {
  if (decidedAt === null) return
  const startsAt = decidedAt.getTime()
  await ports.offices.grant({ id: _id, personId, role: 'rider', placeCode, startsAt, endsAt: startsAt + RIDER_TERM, appointedBy: events.at(-1)?.personId ?? personId })
}

/** What others did: staff, the clock, or a list. */
function acts({ _id, personId, placeCode, method, events }: VerificationDocument): Act[] {
  return events
    .filter(({ by, action }) => by !== 'applicant' || action === 'list')
    .map(({ version, at, action, personId: actorId, capacities, reasonCode }) => ({
      id: `rider:${_id}:${version}`,
      at: at.getTime(),
      actorId,
      capacities,
      action: `riders.${action}`,
      subject: { type: 'rider', id: _id },
      placeCode,
      reasonCode,
      ownerId: personId,
      fact: { verificationId: _id, version, action, method, reasonCode },
    }))
}
