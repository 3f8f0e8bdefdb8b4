import { reviewTopic } from '@/shared/contract/topics-work'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../kernel/handler'
import { answerTopic } from './answer-step'
import { isAffected, reviewId } from './review-facts'
import { topicKind } from './topic-subject'
import { changeReview, findTopic, insertReview, updateTopic } from './topics.store'

/** The fact first, then the counts; they are counted again from the facts before anything follows from them. */
export const review = handleOn(topicKind, reviewTopic, async ({ answer }, context) => {
  const { subject, viewer, person, now } = context
  const { document } = subject
  if (document.state !== 'EVALUATING') throw new AppError('TOPIC_WRONG_STATE')
  if (!isAffected(document, viewer, person.homes)) throw new AppError('REVIEW_NOT_AFFECTED')
  const id = reviewId(document, person.id)
  const at = new Date(now)
  const isNew = await insertReview({ _id: id, topicId: document._id, round: document.reviews, personId: person.id, answer, at })
  if (isNew) await updateTopic(document._id, {}, { increase: { reviewAnswers: 1 } })
  else await changeReview(id, answer, at)
  return await answerTopic(isNew ? ((await findTopic(document._id)) ?? document) : document, context)
})
