import { stepOf } from '../state-table'
import type { Instant } from '../time'
import { TOPIC_GUARDS, type TopicActor, type TopicAttempt, type TopicFacts } from './topic-guards'
import type { TopicAction, TopicState } from './topic-states'
import { LIVE_TOPIC_ACTIONS, TOPIC_ROWS, type TopicCapacity, type TopicGuardName, type TopicRow } from './topic-table'

export interface TopicStep {
  row: TopicRow
  as: TopicCapacity
  to: TopicState
}

/**
 * The one way a topic changes: which row of the table applies to this action by this actor. `facts` null: there is none yet. Pure; the caller
 * writes the outcome under a condition on the version.
 * @throws TOPIC_WRONG_STATE, FORBIDDEN, or the code of the first guard that refused
 */
export function topicStep(facts: TopicFacts | null, action: TopicAction, actor: TopicActor, attempt: TopicAttempt, now: Instant): TopicStep {
  const { capacities } = actor
  return stepOf(TOPIC_ROWS, { state: facts?.state ?? null, action, capacities }, (name: TopicGuardName) => TOPIC_GUARDS[name](facts!, attempt, actor, now), 'TOPIC_WRONG_STATE')
}

/** The live actions that this actor could take now, given what the guards can know before a form is filled. For buttons. */
export function allowedTopicActions(facts: TopicFacts, actor: TopicActor, now: Instant): TopicAction[] {
  const filled: TopicAttempt = { reasonCode: 'any', explanation: 'any', target: { state: 'SUPPORTING', isItself: false } }
  return LIVE_TOPIC_ACTIONS.filter((action) => {
    try {
      topicStep(facts, action, actor, filled, now)
      return true
    } catch {
      return false
    }
  })
}
