import type { TopicDetail } from '@/shared/contract/topics'
import type { TopicAttempt } from '@/shared/domain/topics/topic-guards'
import type { TopicAction } from '@/shared/domain/topics/topic-states'
import type { PersonContext, SubjectContext } from '../../kernel/context'
import { requireSayable } from '../../kernel/require-sayable'
import { deliverTopic } from './jobs/deliver-topics'
import { showTopic } from './show-topic'
import { type Addition, takeStep } from './take-step'
import type { TopicDocument } from './topic-document'
import { toActor } from './topic-facts'

export interface StepRequest {
  action: TopicAction
  version: number
  attempt?: TopicAttempt
  /** What the step settles; the rule is asked with it. */
  set?: Partial<TopicDocument>
  prepare?: () => Promise<Addition>
}

/** What every step operation does around its own part: words of the step are checked, it is taken, and those concerned are told. */
export async function answerStep(context: SubjectContext<TopicDocument>, request: StepRequest): Promise<TopicDetail> {
  return await answerTopic(await tryStep(context, request), context)
}

/** @throws TEXT_REFUSED, UNAVAILABLE without a verdict on the words, and whatever `takeStep` throws */
export async function tryStep(context: SubjectContext<TopicDocument>, { action, version, attempt = {}, set, prepare }: StepRequest): Promise<TopicDocument> {
  const { subject, viewer, now, openid, ports } = context
  const { topic } = await takeStep(subject.document, { action, actor: toActor(viewer, subject.document), version, attempt, now, calendars: ports.calendar }, set, async () => {
    if (attempt.explanation) await requireSayable(openid, 'explanation', attempt.explanation)
    return (await prepare?.()) ?? {}
  })
  return topic
}

/** Telling is best effort here; what is left the clock does within a minute. */
export async function answerTopic(topic: TopicDocument, context: PersonContext): Promise<TopicDetail> {
  try {
    if (topic.undeliveredSince) await deliverTopic(topic, context)
  } catch (error) {
    context.log.error('delivery postponed', { topicId: topic._id }, error)
  }
  return await showTopic(topic, context.viewer, context.person.homes)
}
