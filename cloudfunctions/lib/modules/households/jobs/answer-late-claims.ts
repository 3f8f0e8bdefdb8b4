import type { Job } from '../../../kernel/module'
import { isAppError } from '@/shared/errors'
import { deliverClaim } from '../deliver-claim'
import { findDueClaims } from '../households.store'
import { takeClaimStep } from '../take-claim-step'

const CLAIMS_PER_RUN = 100

/** After 48 hours the street hears of it; after 14 days it ends, and may be asked for anew. */
export const answerLateClaims: Job = {
  name: 'households.answer-late-claims',
  async run(work) {
    let stepped = 0
    for (const claim of await findDueClaims(work.now, CLAIMS_PER_RUN)) {
      try {
        const action = claim.isOverdue ? 'expire' : 'escalate'
        await deliverClaim(await takeClaimStep(claim, { action, actorId: null, version: claim.version, now: work.now }), work)
        stepped++
      } catch (error) {
        // Somebody answered in this very moment: then it is not late.
        if (!isAppError(error)) work.log.error('claim', { claimId: claim._id }, error)
      }
    }
    return stepped
  },
}
