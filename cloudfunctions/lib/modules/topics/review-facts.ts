import { isWithin } from '@/shared/domain/places'
import { riderUntil } from '@/shared/domain/riders/verification-states'
import type { ReviewCounts } from '@/shared/domain/topics/review'
import type { Home } from '../../kernel/persons.store'
import { sha256 } from '../../kernel/sha256'
import type { Viewer } from '../../kernel/subject'
import type { TopicDocument } from './topic-document'
import { findReviewsOf } from './topics.store'

const A_PAGE = 500

export const reviewId = ({ _id, reviews }: Pick<TopicDocument, '_id' | 'reviews'>, personId: string): string => sha256(`review:${_id}:${reviews}:${personId}`).slice(0, 40)

/** Pure. Those whom it concerns: who lives there, riders in what concerns riders, and whoever proposed it. */
export function isAffected(topic: Pick<TopicDocument, 'scopeCode' | 'concernsRiders' | 'proposerId'>, { personId, appointments, now }: Viewer, homes: readonly Home[]): boolean {
  const livesThere = homes.some((home) => isWithin(home.buildingCode, topic.scopeCode))
  return livesThere || topic.proposerId === personId || (topic.concernsRiders && riderUntil(appointments, now) !== null)
}

/** From the facts. */
export async function countReviews({ _id, reviews }: TopicDocument): Promise<ReviewCounts> {
  const counts = { solved: 0, partly: 0, unsolved: 0 }
  for (let last: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof findReviewsOf>> = await findReviewsOf(_id, reviews, last, A_PAGE)
    for (const { answer } of page) counts[answer]++
    const final = page[page.length - 1]
    if (!final || page.length < A_PAGE) return counts
    last = final._id
  }
}
