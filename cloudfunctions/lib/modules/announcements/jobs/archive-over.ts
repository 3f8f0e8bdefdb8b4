import { isAppError } from '@/shared/errors'
import type { Job } from '../../../kernel/module'
import { findOver } from '../announcements.store'
import { takeStep } from '../take-step'

const PER_RUN = 200

/** Takes down what is over. Until it comes by, the views say so already. */
export const archiveOver: Job = {
  name: 'announcements.archive-over',
  async run({ now, log }) {
    const over = await findOver(now, PER_RUN)
    let archived = 0
    for (const announcement of over) {
      try {
        await takeStep(announcement, { action: 'expire', personId: null, capacities: [], version: announcement.version, now })
        archived++
      } catch (error) {
        if (!isAppError(error)) log.error('not archived', { announcementId: announcement._id }, error)
      }
    }
    return archived
  },
}
