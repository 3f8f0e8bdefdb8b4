import {
  concludeTopic, escalateTopic, extendTopicRound, finishInstantTopic, handBackTopic, sayNoConsensus, shelveTopic, startNextRound, takeOnTopic, whistleTopic,
} from '@/shared/contract/topics' // prettier-ignore
import type { Operation } from '@/shared/contract/operation'
import type { TopicAttempt } from '@/shared/domain/topics/topic-guards'
import type { TopicAction } from '@/shared/domain/topics/topic-states'
import { handleOn } from '../../kernel/handler'
import { answerStep } from './answer-step'
import type { TopicDocument } from './topic-document'
import { topicKind } from './topic-subject'

type Seen = { topicId: string; version: number } & TopicAttempt

/** A step that is what its table says, and writes nothing else but what `set` says. */
const plain = <O extends Operation>(operation: O, action: TopicAction, set: (topic: TopicDocument, now: number) => Partial<TopicDocument> = () => ({})) =>
  handleOn(topicKind, operation as Operation, (input, context) => {
    const { version, reasonCode, explanation } = input as Seen
    const settled = () => set(context.subject.document, context.now)
    return answerStep(context, { action, version, attempt: { reasonCode, explanation }, prepare: async () => ({ set: settled() }) })
  })

/** What follows the classification, and the rounds. */
export const onward = [
  plain(finishInstantTopic, 'finishInstant', (_topic, now) => ({ doneAt: new Date(now) })),
  handleOn(topicKind, whistleTopic, ({ version, unitName, explanation }, context) => answerStep(context, { action: 'whistle', version, attempt: { explanation }, prepare: async () => ({ set: { unitName } }) })),
  plain(takeOnTopic, 'takeOn'),
  plain(handBackTopic, 'handBack'),
  plain(extendTopicRound, 'extendRound', () => ({ isRoundExtended: true })),
  plain(concludeTopic, 'conclude'),
  plain(sayNoConsensus, 'noConsensus'),
  plain(startNextRound, 'nextRound', ({ round }) => ({ round: round + 1, isRoundExtended: false })),
  plain(escalateTopic, 'escalate'),
  plain(shelveTopic, 'shelve'),
]
