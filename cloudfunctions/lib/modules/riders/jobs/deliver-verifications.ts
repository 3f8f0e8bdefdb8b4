import { deliveryJob } from '../../../kernel/delivery-job'
import { deliverVerification } from '../deliver-verification'
import { findDue, updateVerification } from '../riders.store'

/** For steps whose own delivery did not come through. */
export const deliverVerifications = deliveryJob({
  name: 'riders.deliver-verifications',
  perRun: 100,
  find: (now, limit) => findDue('undeliveredSince', now, limit),
  deliver: deliverVerification,
  moveBack: ({ _id, version }, now) => updateVerification(_id, version, { undeliveredSince: now }),
})
