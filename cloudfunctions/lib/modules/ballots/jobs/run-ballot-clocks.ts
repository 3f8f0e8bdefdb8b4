import type { Job } from '../../../kernel/module'
import { findDue } from '../ballots.store'
import { catchUp } from '../catch-up'
import { deliverBallot } from '../deliver-ballot'

const PER_RUN = 50

/** Opens, closes, counts, publishes and confirms what nobody has looked at since it was due. */
export const runBallotClocks: Job = {
  name: 'ballots.run-clocks',
  async run(work) {
    const due = await findDue(work.now, PER_RUN)
    for (const ballot of due) {
      try {
        const present = await catchUp(ballot, work)
        if (present.undeliveredSince) await deliverBallot(present, work)
      } catch (error) {
        work.log.error('clock of a ballot failed', { ballotId: ballot._id }, error)
      }
    }
    return due.length
  },
}
