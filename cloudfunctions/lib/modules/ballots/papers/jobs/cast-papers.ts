import type { Job } from '../../../../kernel/module'
import { findBallot } from '../../ballots.store'
import { castPaper } from '../cast-paper'
import { findCastDue } from '../papers.store'

const PER_RUN = 100

/** Slips that two people agreed on and whose vote was not written, because a call died in between. */
export const castPapers: Job = {
  name: 'ballots.cast-papers',
  async run({ now, settings, log }) {
    const due = await findCastDue(now, PER_RUN)
    for (const paper of due) {
      try {
        const ballot = await findBallot(paper.ballotId)
        if (ballot) await castPaper(paper, ballot, settings.secret, now)
      } catch (error) {
        log.error('a paper was not cast', { paperId: paper._id }, error)
      }
    }
    return due.length
  },
}
