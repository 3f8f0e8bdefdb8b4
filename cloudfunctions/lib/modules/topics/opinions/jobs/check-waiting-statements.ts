import { CHECK_STATE_BY_VERDICT } from '@/shared/domain/moderation/check-state'
import type { Job } from '../../../../kernel/module'
import type { CheckedText } from '../../../../kernel/moderation/checked-text'
import { judgeText } from '../../../../kernel/moderation/judge-text'
import { OPENID_IS_RECENT } from '../../../../kernel/moderation/media-checks'
import { findOpenids } from '../../../../kernel/persons.store'
import type { StatementDocument } from '../opinion-documents'
import { findUnchecked, updateStatement } from '../opinions.store'
import { stateOf } from '../say-statement'

const PER_RUN = 50

/** Statements that nobody could check: asked about again while their author counts as present (C10); beyond that a person looks. Delivery tells whom it concerns. */
export const checkWaitingStatements: Job = {
  name: 'topics.check-waiting-statements',
  async run({ now, log }) {
    const waiting = await findUnchecked(now, PER_RUN)
    const openids = await findOpenids(waiting.map(({ authorId }) => authorId))
    let decided = 0
    for (const statement of waiting) {
      const words = await recheck(statement, openids.get(statement.authorId), now)
      // The service is away: the others would wait as long for nothing.
      if (!words) break
      try {
        // What nobody could check in time is a person's to look at.
        const state = words.suggest === 'none' ? 'held' : stateOf(words)
        await updateStatement(statement._id, { state: 'checking' }, { set: { words, state, checkingSince: null, undeliveredSince: new Date(now) } })
        decided++
      } catch (error) {
        log.error('check not written', { statementId: statement._id }, error)
      }
    }
    return decided
  },
}

async function recheck({ words, checkingSince }: StatementDocument, openid: string | undefined, now: number): Promise<CheckedText | null> {
  const isTooOld = now - (checkingSince?.getTime() ?? now) > OPENID_IS_RECENT
  if (!openid || isTooOld) return { ...words, check: 'held' }
  const { verdict: suggest, label, traceId } = await judgeText(openid, words.text, false)
  return suggest === 'none' ? null : { ...words, suggest, label, traceId, check: CHECK_STATE_BY_VERDICT[suggest] }
}
