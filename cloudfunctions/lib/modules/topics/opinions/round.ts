import { AppError } from '@/shared/errors'
import type { TopicDocument } from '../topic-document'

/** While its round runs people say and answer; when its days are over the answers stand. */
export function isRoundOpen({ state, clock }: Pick<TopicDocument, 'state' | 'clock'>, now: number): boolean {
  return state === 'DELIBERATING' && (clock?.dueAt?.getTime() ?? Infinity) > now
}

/** @throws TOPIC_WRONG_STATE */
export function requireOpenRound(topic: TopicDocument, now: number): void {
  if (!isRoundOpen(topic, now)) throw new AppError('TOPIC_WRONG_STATE')
}
