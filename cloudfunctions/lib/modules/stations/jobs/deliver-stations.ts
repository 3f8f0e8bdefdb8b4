import { deliveryJob } from '../../../kernel/delivery-job'
import { deliverStation } from '../deliver-station'
import { findDue, updateStation } from '../stations.store'

/** For what its own delivery did not bring. */
export const deliverStations = deliveryJob({
  name: 'stations.deliver',
  perRun: 100,
  find: (now, limit) => findDue('undeliveredSince', now, limit),
  deliver: ({ _id }, work) => deliverStation(_id, work),
  moveBack: ({ _id, outboxWrites }, now) => updateStation(_id, { outboxWrites }, { set: { undeliveredSince: now } }),
})
