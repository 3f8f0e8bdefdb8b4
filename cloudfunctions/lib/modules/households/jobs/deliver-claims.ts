import type { Job } from '../../../kernel/module'
import { deliverClaim } from '../deliver-claim'
import { findUndelivered, updateClaim } from '../households.store'

const CLAIMS_PER_RUN = 100

/** For steps whose own delivery did not come through. */
export const deliverClaims: Job = {
  name: 'households.deliver-claims',
  async run(work) {
    let delivered = 0
    for (const claim of await findUndelivered(work.now, CLAIMS_PER_RUN)) {
      try {
        await deliverClaim(claim, work)
        delivered++
      } catch (error) {
        work.log.error('delivery failed', { claimId: claim._id }, error)
        // To the end of the line.
        await updateClaim(claim._id, claim.version, { undeliveredSince: new Date(work.now) })
      }
    }
    return delivered
  },
}
