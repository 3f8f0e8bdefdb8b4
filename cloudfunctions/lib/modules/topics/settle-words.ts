import type { TopicAction } from '@/shared/domain/topics/topic-states'
import type { TopicActor } from '@/shared/domain/topics/topic-guards'
import type { Work } from '../../kernel/context'
import { isDoubted, isUnchecked } from '../../kernel/moderation/checked-text'
import { takeStep } from './take-step'
import type { TopicDocument } from './topic-document'

export const SYSTEM: TopicActor = { personId: null, capacities: ['system'] }

/** Pure. What the check of its words leads to; null: nobody has answered yet. */
export function verdictAction({ title, wish }: Pick<TopicDocument, 'title' | 'wish'>): (TopicAction & ('pass' | 'hold' | 'refuseWords')) | null {
  if (title.check === 'refused' || wish?.check === 'refused') return 'refuseWords'
  if (isUnchecked(title, wish)) return null
  return isDoubted(title, wish) ? 'hold' : 'pass'
}

/** Takes the step that follows from the check; without an answer it goes on waiting for the clock. */
export async function settleWords(topic: TopicDocument, { now, ports }: Pick<Work, 'now' | 'ports'>): Promise<TopicDocument> {
  const action = topic.state === 'SUBMITTED' ? verdictAction(topic) : null
  if (!action) return topic
  return (await takeStep(topic, { action, actor: SYSTEM, version: topic.version, attempt: {}, now, calendars: ports.calendar }, { checkingSince: null })).topic
}
