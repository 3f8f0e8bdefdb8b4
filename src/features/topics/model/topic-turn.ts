import type { TopicDetail } from '@/shared/contract/topics'
import type { TopicSummary } from '@/shared/contract/topics-board'
import type { Instant } from '@/shared/domain/time'

/** Pure. It is the proposer's turn: say it more clearly, or let the days of an appeal go by. */
export function waitsForProposer({ isMine, state, clock }: Pick<TopicSummary, 'isMine' | 'state' | 'clock'>, now: Instant): boolean {
  if (!isMine) return false
  if (state === 'NEED_FIX') return true
  return (state === 'REJECTED' || state === 'MERGED') && clock?.kind === 'appeal' && clock.dueAt !== null && clock.dueAt > now
}

/** Pure. Something on the page waits for this reader, and for nobody's office. */
export function isMyTurn(topic: TopicDetail): boolean {
  if (topic.actions.includes('fix')) return true
  if (topic.state === 'EVALUATING') return topic.review?.mayAnswer === true && topic.review.mine === null
  return topic.state === 'SUPPORTING' && topic.mine.some(({ supports }) => !supports)
}
