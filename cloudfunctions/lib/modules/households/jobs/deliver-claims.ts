import { deliveryJob } from '../../../kernel/delivery-job'
import { deliverClaim } from '../deliver-claim'
import { findUndelivered, updateClaim } from '../households.store'

const CLAIMS_PER_RUN = 100

/** For steps whose own delivery did not come through. */
export const deliverClaims = deliveryJob({
  name: 'households.deliver-claims',
  perRun: CLAIMS_PER_RUN,
  find: findUndelivered,
  deliver: deliverClaim,
  moveBack: ({ _id, version }, now) => updateClaim(_id, version, { undeliveredSince: now }),
})
