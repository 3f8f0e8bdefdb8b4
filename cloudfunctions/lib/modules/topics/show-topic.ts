import type { TopicDetail } from '@/shared/contract/topics'
import { isWithin } from '@/shared/domain/places'
import type { Home } from '../../kernel/persons.store'
import type { Viewer } from '../../kernel/subject'
import { supportId } from './move-supports'
import { isAffected, reviewId } from './review-facts'
import type { TopicDocument } from './topic-document'
import { findReview, findSupports } from './topics.store'
import { viewTopic } from './view-topic'

/** As the caller sees it. One trip where they have a household in the scope or are asked how it went, none otherwise. */
export async function showTopic(topic: TopicDocument, viewer: Viewer, homes: readonly Home[]): Promise<TopicDetail> {
  const [mine, review] = await Promise.all([ownSupports(topic, homes), ownReview(topic, viewer, homes)])
  return viewTopic(topic, viewer, { mine, review })
}

async function ownSupports({ _id, scopeCode }: TopicDocument, homes: readonly Home[]): Promise<TopicDetail['mine']> {
  const own = homes.filter((home) => isWithin(home.buildingCode, scopeCode))
  const given = await findSupports(own.map(({ householdId }) => supportId(_id, householdId)))
  return own.map(({ householdId, label }) => ({ householdId, label, supports: given.has(supportId(_id, householdId)) }))
}

async function ownReview(topic: TopicDocument, viewer: Viewer, homes: readonly Home[]): Promise<TopicDetail['review']> {
  if (topic.state !== 'EVALUATING') return null
  const mayAnswer = isAffected(topic, viewer, homes)
  const said = mayAnswer ? await findReview(reviewId(topic, viewer.personId)) : undefined
  return { answers: topic.reviewAnswers, mine: said?.answer ?? null, mayAnswer }
}
