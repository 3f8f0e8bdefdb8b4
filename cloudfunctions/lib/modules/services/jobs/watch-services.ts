import { deliveryJob } from '../../../kernel/delivery-job'
import type { Job } from '../../../kernel/module'
import { deliverService } from '../deliver-service'
import { findDue, updateRequest } from '../services.store'

const PER_RUN = 100

/** A word that did not come in time: the street hears of it, and whoever asked reads that it does. */
export const tellLateServices: Job = {
  name: 'services.tell-late',
  async run(work) {
    const due = await findDue('clockAt', work.now, PER_RUN)
    for (const request of due) {
      const version = request.version + 1
      const event = { version, at: new Date(work.now), step: 'late' as const, by: null, personId: null, words: null }
      const notice = { key: `service:${request._id}:${version}`, kind: 'service.late_here', values: {}, subject: { type: 'service', id: request._id }, waitsForMe: true, quiet: 'staff' } as const
      const outbox = [{ duty: 'lead' as const, notice }]
      const set = { version, clockAt: null, undeliveredSince: new Date(work.now) }
      if (await updateRequest(request, { set, append: { events: [event], outbox } })) await deliverService({ ...request, ...set, events: [...request.events, event], outbox: [...request.outbox, ...outbox] }, work)
    }
    return due.length
  },
}

export const deliverServices = deliveryJob({
  name: 'services.deliver',
  perRun: PER_RUN,
  find: (now, limit) => findDue('undeliveredSince', now, limit),
  deliver: deliverService,
  moveBack: (request, now) => updateRequest(request, { set: { undeliveredSince: now } }),
})
