import type { Job } from '../../../kernel/module'
import { endList, findEnding } from '../list/list.store'

const PER_RUN = 10

/** A dry run that nobody took goes after a day, a list after a year: who rides for whom is not kept for longer. */
export const endOldLists: Job = {
  name: 'riders.end-old-lists',
  async run({ now }) {
    const ending = await findEnding(now, PER_RUN)
    for (const list of ending) await endList(list)
    return ending.length
  },
}
