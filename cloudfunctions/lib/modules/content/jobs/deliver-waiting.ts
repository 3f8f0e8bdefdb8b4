import { deliveryJob } from '../../../kernel/delivery-job'
import { findUndelivered, updateAtVersion } from '../content.store'
import { deliverContent } from '../deliver-content'

const PER_RUN = 100

/** What could not be carried out at once. */
export const deliverWaiting = deliveryJob({
  name: 'content.deliver',
  perRun: PER_RUN,
  find: findUndelivered,
  deliver: deliverContent,
  moveBack: ({ _id, version }, now) => updateAtVersion(_id, version, { set: { undeliveredSince: now } }),
})
