import type { TopicDetail } from '@/shared/contract/topics'
import { isWithin } from '@/shared/domain/places'
import type { Home } from '../../kernel/persons.store'
import type { Viewer } from '../../kernel/subject'
import { supportId } from './move-supports'
import type { TopicDocument } from './topic-document'
import { findSupports } from './topics.store'
import { viewTopic } from './view-topic'

/** As the caller sees it. One trip where they have a household in the scope, none otherwise. */
export async function showTopic(topic: TopicDocument, viewer: Viewer, homes: readonly Home[]): Promise<TopicDetail> {
  const own = homes.filter((home) => isWithin(home.buildingCode, topic.scopeCode))
  const given = await findSupports(own.map(({ householdId }) => supportId(topic._id, householdId)))
  return viewTopic(topic, viewer, own.map(({ householdId, label }) => ({ householdId, label, supports: given.has(supportId(topic._id, householdId)) })))
}
