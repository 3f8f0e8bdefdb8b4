import { CHECK_STATE_BY_VERDICT, type CheckState } from '@/shared/domain/moderation/check-state'
import { isAppError } from '@/shared/errors'
import type { Work } from '../../../kernel/context'
import type { Job } from '../../../kernel/module'
import { type CheckedText, isUnchecked } from '../../../kernel/moderation/checked-text'
import { judgeText } from '../../../kernel/moderation/judge-text'
import { OPENID_IS_RECENT } from '../../../kernel/moderation/media-checks'
import { findOpenids } from '../../../kernel/persons.store'
import { settleWords } from '../settle-words'
import type { TopicDocument } from '../topic-document'
import { findChecking } from '../topics.store'

const PER_RUN = 50

/** Words that nobody could check: asked about again while their author counts as present (C10); beyond that a person looks. */
export const checkWaitingWords: Job = {
  name: 'topics.check-waiting-words',
  async run(work) {
    const waiting = await findChecking(work.now, PER_RUN)
    const openids = await findOpenids(waiting.flatMap(({ proposerId }) => proposerId ?? []))
    let decided = 0
    for (const topic of waiting) {
      const words = await recheck(topic, openids.get(topic.proposerId ?? ''), work.now)
      // The service is away: the others would wait as long for nothing.
      if (!words) break
      try {
        await settleWords({ ...topic, ...words }, work)
        decided++
      } catch (error) {
        // Its proposer was faster.
        if (!isAppError(error)) work.log.error('check not written', { topicId: topic._id }, error)
      }
    }
    return decided
  },
}

type Words = Pick<TopicDocument, 'title' | 'wish'>

async function recheck({ title, wish, checkingSince }: TopicDocument, openid: string | undefined, now: Work['now']): Promise<Words | null> {
  if (!isUnchecked(title, wish)) return { title, wish }
  const isTooOld = now - (checkingSince?.getTime() ?? now) > OPENID_IS_RECENT
  if (!openid || isTooOld) return settled({ title, wish }, { suggest: 'review', label: null, traceId: null })
  const { verdict, label, traceId } = await judgeText(openid, [title.text, wish?.text ?? ''].join('\n'), false)
  return verdict === 'none' ? null : settled({ title, wish }, { suggest: verdict, label, traceId })
}

function settled({ title, wish }: Words, answer: Pick<CheckedText, 'suggest' | 'label' | 'traceId'>): Words {
  const check: CheckState = CHECK_STATE_BY_VERDICT[answer.suggest]
  return { title: { ...title, ...answer, check }, wish: wish && { ...wish, ...answer, check } }
}
