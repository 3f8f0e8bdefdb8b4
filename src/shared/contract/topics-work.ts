import * as v from 'valibot'
import { MAX_RULE, MAX_RULES, REVIEW_ANSWERS } from '../domain/topics/review'
import { ARBITERS, SCREENERS, UNITS } from '../domain/topics/topic-offices'
import { operation } from './operation'
import { appointed, leveled } from './policy'
import { text, Ulid } from './primitives'
import { Explanation, SAID, seen, STEP_ERRORS, TopicDetail } from './topics'
import { THE_TOPIC } from './topics-board'

/** 办, 评 and 约: what becomes of what was decided. */
const explained = v.strictObject({ ...seen, explanation: Explanation })
const workers = appointed([...UNITS, ...SCREENERS], THE_TOPIC)
const screened = appointed(SCREENERS, THE_TOPIC)

/** Who does it, and how: within seven days of the decision. */
export const planTopicWork = operation({ name: 'topics.plan', input: v.strictObject({ ...seen, unitName: text(30), explanation: Explanation }), output: TopicDetail, policy: workers, errors: [...STEP_ERRORS, ...SAID] })

/** At least every fifteen days, for everybody to read. */
export const reportTopicProgress = operation({ name: 'topics.progress', input: explained, output: TopicDetail, policy: workers, errors: [...STEP_ERRORS, ...SAID] })

export const suspendTopicWork = operation({ name: 'topics.suspend', input: explained, output: TopicDetail, policy: appointed([...UNITS, ...ARBITERS], THE_TOPIC), errors: [...STEP_ERRORS, ...SAID] })

export const resumeTopicWork = operation({ name: 'topics.resume', input: v.strictObject(seen), output: TopicDetail, policy: workers, errors: STEP_ERRORS })

export const completeTopicWork = operation({ name: 'topics.complete', input: explained, output: TopicDetail, policy: workers, errors: [...STEP_ERRORS, ...SAID] })

/** Before its days are over. */
export const openTopicReview = operation({ name: 'topics.openReview', input: v.strictObject(seen), output: TopicDetail, policy: screened, errors: STEP_ERRORS })

/** 评, one a person and review, of those whom it concerns; changeable until it ends. Idempotent. */
export const reviewTopic = operation({
  name: 'topics.review',
  input: v.strictObject({ topicId: Ulid, answer: v.picklist(REVIEW_ANSWERS, 'choice') }),
  output: TopicDetail,
  policy: leveled(2, THE_TOPIC),
  errors: ['TOPIC_NOT_FOUND', 'TOPIC_WRONG_STATE', 'REVIEW_NOT_AFFECTED'],
})

/** 立约: what was agreed becomes a rule. */
export const adoptCovenant = operation({
  name: 'topics.adopt',
  input: v.strictObject({ ...seen, rules: v.pipe(v.array(text(MAX_RULE)), v.minLength(1, 'empty'), v.maxLength(MAX_RULES, 'too_many')) }),
  output: TopicDetail,
  policy: screened,
  errors: [...STEP_ERRORS, 'TEXT_REFUSED'],
})

/** Why none is needed. */
export const needNoCovenant = operation({ name: 'topics.needNoRule', input: explained, output: TopicDetail, policy: screened, errors: [...STEP_ERRORS, ...SAID] })
