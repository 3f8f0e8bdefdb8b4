import type { Work } from '../../kernel/context'
import type { ServiceDocument } from './service-document'
import { updateRequest } from './services.store'

/** Doing it again does no harm: each notice and act has a key of its own. */
export async function deliverService(request: ServiceDocument, work: Work): Promise<void> {
  const { _id, placeCode, personId, events } = request
  const { notices, audit } = work.ports
  await audit.record(
    events.filter(({ by }) => by !== null).map(({ version, at, step, by, personId: actorId }) => ({
      id: `service:${_id}:${version}`, at: at.getTime(), actorId, capacities: by === null ? [] : [by], action: `services.${step}`, subject: { type: 'service', id: _id }, placeCode, reasonCode: null, ownerId: personId, fact: { requestId: _id, version, step },
    })),
  )
  await notices.settle(_id, `service:${_id}:${request.version}`)
  for (const entry of request.outbox) {
    if (entry.duty === null) await notices.deliver([entry.notice], work)
    else await notices.tellDuty(entry.duty, placeCode, entry.notice, work)
  }
  // A step taken meanwhile keeps the list: it is delivered again.
  await updateRequest(request, { set: { outbox: [], undeliveredSince: null } })
}
