import {
  concludeTopic, escalateTopic, extendTopicRound, finishInstantTopic, handBackTopic, sayNoConsensus, shelveTopic, startNextRound, takeOnTopic, whistleTopic,
} from '@/shared/contract/topics' // prettier-ignore
import { handleOn } from '../../kernel/handler'
import { answerStep } from './answer-step'
import { plainStep } from './plain-step'
import { topicKind } from './topic-subject'

/** What follows the classification, and the rounds. */
export const onward = [
  plainStep(finishInstantTopic, 'finishInstant', (_topic, now) => ({ doneAt: new Date(now) })),
  handleOn(topicKind, whistleTopic, ({ version, unitName, explanation }, context) => answerStep(context, { action: 'whistle', version, attempt: { explanation }, prepare: async () => ({ set: { unitName } }) })),
  plainStep(takeOnTopic, 'takeOn'),
  plainStep(handBackTopic, 'handBack'),
  plainStep(extendTopicRound, 'extendRound', () => ({ isRoundExtended: true })),
  plainStep(concludeTopic, 'conclude'),
  plainStep(sayNoConsensus, 'noConsensus'),
  plainStep(startNextRound, 'nextRound', ({ round }) => ({ round: round + 1, isRoundExtended: false })),
  plainStep(escalateTopic, 'escalate'),
  plainStep(shelveTopic, 'shelve'),
]
