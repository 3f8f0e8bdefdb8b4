import type { Job } from '../../../../kernel/module'
import { findBallot } from '../../ballots.store'
import { noticeOf } from '../../step-effects'
import { findLateObjections, markTold } from '../notices.store'

const PER_RUN = 100

/** After five working days without an answer the level above hears of it, once. The result is not confirmed meanwhile. */
export const tellLateObjections: Job = {
  name: 'ballots.tell-late-objections',
  async run(work) {
    const late = await findLateObjections(work.now, PER_RUN)
    for (const { _id, ballotId } of late) {
      const ballot = await findBallot(ballotId)
      if (ballot) await work.ports.notices.tellDuty('lead', ballot.scopeCode, { ...noticeOf(ballot, 'objectLate_here', `objection:${_id}:late`, true), quiet: 'staff' }, work)
      await markTold(_id)
    }
    return late.length
  },
}
