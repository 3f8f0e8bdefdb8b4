import type { Job } from '../../../kernel/module'
import { findLate, updateAtVersion } from '../content.store'

const PER_RUN = 100

/** C14: 24 hours and nobody has decided. The street hears of it, once a waiting. */
export const remindLate: Job = {
  name: 'content.remind-late',
  async run(work) {
    const late = await findLate(work.now, PER_RUN)
    for (const content of late) {
      const key = `content:${content._id}:${content.version}:late`
      const notice = { key, kind: 'content.late', values: {}, subject: { type: 'content', id: content._id }, waitsForMe: true, quiet: 'staff' } as const
      await work.ports.notices.tellDuty('lead', content.placeCode, notice, work)
      await updateAtVersion(content._id, content.version, { set: { remindAt: null } })
    }
    return late.length
  },
}
