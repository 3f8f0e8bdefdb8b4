import type { Job } from '../../../kernel/module'
import { BATCH_LEAST, sealBox } from '../seal-box'
import { findWaitingBallots } from '../votes.store'

const LOOKED_AT = 1_000

/** Where at least eight keys wait, they are sealed together; fewer wait for the next ones, or for the close. */
export const sealBoxes: Job = {
  name: 'ballots.seal-boxes',
  async run({ now }) {
    const waiting = new Map<string, number>()
    for (const { ballotId } of await findWaitingBallots(now, LOOKED_AT)) waiting.set(ballotId, (waiting.get(ballotId) ?? 0) + 1)
    let sealed = 0
    for (const [ballotId, keys] of waiting) if (keys >= BATCH_LEAST) sealed += await sealBox(ballotId, false, now)
    return sealed
  },
}
