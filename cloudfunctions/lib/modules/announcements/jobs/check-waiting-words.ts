import { HOUR } from '@/shared/domain/time'
import { isAppError } from '@/shared/errors'
import type { CheckState } from '@/shared/domain/moderation/check-state'
import type { Job } from '../../../kernel/module'
import { findOpenids } from '../../../kernel/persons.store'
import type { AnnouncementDocument } from '../announcement-document'
import { findChecking } from '../announcements.store'
import { checkWords } from '../check-words'
import { takeStep } from '../take-step'

const PER_RUN = 50
/** C10: the check takes an openid that was active within two hours. Beyond it only its author can try again. */
const OPENID_IS_RECENT = 2 * HOUR

/** Words that nobody could check when they were published: passed, they are shown now; refused or too old, they go back to their author. */
export const checkWaitingWords: Job = {
  name: 'announcements.check-waiting-words',
  async run({ now, log }) {
    const waiting = await findChecking(now, PER_RUN)
    const openids = await findOpenids(waiting.map(({ authorId }) => authorId))
    let decided = 0
    for (const announcement of waiting) {
      const check = await recheck(announcement, openids.get(announcement.authorId), now)
      // The service is away: the others would wait as long for nothing.
      if (check === 'held') break
      const canBeShown = check === 'passed' && now < announcement.endsAt.getTime()
      try {
        const step = { action: canBeShown ? 'pass' : 'return', personId: null, capacities: [], version: announcement.version, now } as const
        await takeStep(announcement, step, { check })
        decided++
      } catch (error) {
        // Its author was faster.
        if (!isAppError(error)) log.error('check not written', { announcementId: announcement._id }, error)
      }
    }
    return decided
  },
}

async function recheck(announcement: AnnouncementDocument, openid: string | undefined, now: number): Promise<CheckState> {
  const isTooOld = now - (announcement.checkingSince?.getTime() ?? now) > OPENID_IS_RECENT
  if (!openid || isTooOld) return 'refused'
  try {
    return await checkWords(openid, announcement)
  } catch {
    return 'refused'
  }
}
