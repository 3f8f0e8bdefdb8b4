import type { Job } from '../../../kernel/module'
import { renewalNotice } from '../rider-notices'
import { findDue, updateVerification } from '../riders.store'

const PER_RUN = 100

/** A month before the year is over; whoever is no rider any more is not asked. */
export const askToRenew: Job = {
  name: 'riders.ask-to-renew',
  async run(work) {
    let asked = 0
    for (const document of await findDue('renewAt', work.now, PER_RUN)) {
      if (await work.ports.offices.isLive(document._id, work.now)) {
        await work.ports.notices.deliver([renewalNotice(document)], work)
        asked++
      }
      await updateVerification(document._id, document.version, { renewAt: null })
    }
    return asked
  },
}
