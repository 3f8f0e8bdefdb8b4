import { isAppError } from '@/shared/errors'
import type { Job } from '../../../kernel/module'
import { deliverVerification } from '../deliver-verification'
import { findDue } from '../riders.store'
import { takeVerificationStep } from '../take-verification-step'

const PER_RUN = 100

/** After 48 hours the street hears of it; after 14 days it ends, and may be asked for anew. */
export const answerLateVerifications: Job = {
  name: 'riders.answer-late',
  async run(work) {
    let stepped = 0
    for (const document of await findDue('nextClockAt', work.now, PER_RUN)) {
      try {
        const action = document.isOverdue ? 'expire' : 'escalate'
        await deliverVerification(await takeVerificationStep(document, { action, actorId: null, version: document.version, now: work.now }), work)
        stepped++
      } catch (error) {
        // Somebody answered in this very moment: then it is not late.
        if (!isAppError(error)) work.log.error('rider', { verificationId: document._id }, error)
      }
    }
    return stepped
  },
}
