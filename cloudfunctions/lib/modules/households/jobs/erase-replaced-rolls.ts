import type { Job } from '../../../kernel/module'
import { findErasable, findRoll, removeStaged, updateVersion } from '../roll/roll.store'

const VERSIONS_PER_RUN = 5

/** Who lived where by an old roll is not kept (C29). That there was an import, by whom, and what it counted, stays. */
export const eraseReplacedRolls: Job = {
  name: 'households.erase-replaced-rolls',
  async run({ now }) {
    let erased = 0
    for (const { _id, communityCode } of await findErasable(now, VERSIONS_PER_RUN)) {
      // The pointer is what counts, whatever the version says of itself.
      const isLive = (await findRoll(communityCode))?.liveVersionId === _id
      if (!isLive) {
        await removeStaged(_id)
        erased++
      }
      await updateVersion(_id, {}, { eraseAt: null })
    }
    return erased
  },
}
