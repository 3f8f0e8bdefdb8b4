import type { Job } from '../../../kernel/module'
import { findUndelivered, updateAtVersion } from '../content.store'
import { deliverContent } from '../deliver-content'

const PER_RUN = 100

/** What could not be carried out at once. */
export const deliverWaiting: Job = {
  name: 'content.deliver',
  async run(work) {
    const waiting = await findUndelivered(work.now, PER_RUN)
    let delivered = 0
    for (const content of waiting) {
      try {
        await deliverContent(content, work)
        delivered++
      } catch (error) {
        // One that cannot be delivered must not keep the others waiting: to the end of the line.
        work.log.error('delivery failed', { contentId: content._id }, error)
        await updateAtVersion(content._id, content.version, { set: { undeliveredSince: new Date(work.now) } })
      }
    }
    return delivered
  },
}
