import type { Operation } from '@/shared/contract/operation'
import type { TopicAttempt } from '@/shared/domain/topics/topic-guards'
import type { TopicAction } from '@/shared/domain/topics/topic-states'
import { handleOn } from '../../kernel/handler'
import { answerStep } from './answer-step'
import type { TopicDocument } from './topic-document'
import { topicKind } from './topic-subject'

type Seen = { topicId: string; version: number } & TopicAttempt

/** A step that is what its table says, and writes nothing else but what `set` says. */
export const plainStep = (operation: object, action: TopicAction, set: (topic: TopicDocument, now: number) => Partial<TopicDocument> = () => ({})) =>
  handleOn(topicKind, operation as Operation, (input, context) => {
    const { version, reasonCode, explanation } = input as Seen
    return answerStep(context, { action, version, attempt: { reasonCode, explanation }, prepare: async () => ({ set: set(context.subject.document, context.now) }) })
  })
