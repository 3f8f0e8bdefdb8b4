import { call } from '@/platform/cloud/call'
import type { InputOf, Operation } from '@/shared/contract/operation'
import {
  admitTopic, announceTopic, appealTopic, askTopicFix, classifyTopic, concludeTopic, correctTopic, discardTopic, escalateTopic, extendTopicRound, finishInstantTopic, fixTopic,
  handBackTopic, mergeTopic, rejectTopic, restoreTopic, saveTopicPlan, sayNoConsensus, shelveTopic, startNextRound, supportTopic, takeOnTopic, type TopicDetail, unsupportTopic,
  takeUpTopic, upholdTopic, whistleTopic, withdrawTopic,
} from '@/shared/contract/topics' // prettier-ignore
import {
  adoptCovenant, completeTopicWork, needNoCovenant, openTopicReview, planTopicWork, reportTopicProgress, resumeTopicWork, reviewTopic, suspendTopicWork,
} from '@/shared/contract/topics-work' // prettier-ignore
import type { ReviewAnswer } from '@/shared/domain/topics/review'

/** Every step that a person takes on a topic that is there, and its operation. `plan` keeps what will be announced. */
export const TOPIC_STEPS = {
  admit: admitTopic,
  reject: rejectTopic,
  askFix: askTopicFix,
  merge: mergeTopic,
  discard: discardTopic,
  takeUp: takeUpTopic,
  classify: classifyTopic,
  savePlan: saveTopicPlan,
  announce: announceTopic,
  correct: correctTopic,
  finishInstant: finishInstantTopic,
  whistle: whistleTopic,
  takeOn: takeOnTopic,
  handBack: handBackTopic,
  extendRound: extendTopicRound,
  conclude: concludeTopic,
  noConsensus: sayNoConsensus,
  nextRound: startNextRound,
  escalate: escalateTopic,
  shelve: shelveTopic,
  plan: planTopicWork,
  progress: reportTopicProgress,
  suspend: suspendTopicWork,
  resume: resumeTopicWork,
  complete: completeTopicWork,
  openReview: openTopicReview,
  adopt: adoptCovenant,
  needNoRule: needNoCovenant,
  uphold: upholdTopic,
  restore: restoreTopic,
  fix: fixTopic,
  appeal: appealTopic,
  withdraw: withdrawTopic,
} as const
export type TopicStepName = keyof typeof TOPIC_STEPS
type Rest<O extends Operation> = Omit<InputOf<O>, 'topicId' | 'version'>

/**
 * On the version that the person saw. Safe to repeat: what got through answers with what is stored.
 * @throws AppError of the operation
 */
export function takeTopicStep<Name extends TopicStepName>(name: Name, { id, version }: Pick<TopicDetail, 'id' | 'version'>, rest: Rest<(typeof TOPIC_STEPS)[Name]>): Promise<TopicDetail> {
  return call<Operation>(TOPIC_STEPS[name], { topicId: id, version, ...rest }) as Promise<TopicDetail>
}

/** @throws AppError of topics.support */
export function support({ id }: Pick<TopicDetail, 'id'>, householdId: string): Promise<TopicDetail> {
  return call(supportTopic, { topicId: id, householdId })
}

/** @throws AppError of topics.unsupport */
export function takeSupportBack({ id }: Pick<TopicDetail, 'id'>, householdId: string): Promise<TopicDetail> {
  return call(unsupportTopic, { topicId: id, householdId })
}

/** 评; changeable until the review ends. @throws AppError of topics.review */
export function review({ id }: Pick<TopicDetail, 'id'>, answer: ReviewAnswer): Promise<TopicDetail> {
  return call(reviewTopic, { topicId: id, answer })
}
