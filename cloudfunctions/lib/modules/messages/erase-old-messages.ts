import { DAY } from '@/shared/domain/time'
import type { Job } from '../../kernel/module'
import { eraseMessages, findOldMessages } from './messages.store'

/** Configuration (docs/decisions/013): what was read is kept as long as the exact place of a report, what was not, a year. */
export const READ_KEPT = 180 * DAY
export const UNREAD_KEPT = 365 * DAY
const PER_RUN = 200

/** C29: an old message goes; the matter it told of stays where it is. A bounded batch of each a minute. */
export const eraseOldMessages: Job = {
  name: 'messages.erase-old',
  async run({ now }) {
    let erased = 0
    for (const [isRead, kept] of [[true, READ_KEPT], [false, UNREAD_KEPT]] as const) {
      const ids = await findOldMessages(isRead, now - kept, PER_RUN)
      await eraseMessages(ids)
      erased += ids.length
    }
    return erased
  },
}
