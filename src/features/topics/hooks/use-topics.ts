import { useOperation } from '@/platform/data/use-operation'
import { usePagedList } from '@/platform/data/use-paged-list'
import { countTopics, listMyTopics, listTopics } from '@/shared/contract/topics-board'
import type { Stage } from '@/shared/domain/topics/topic-states'

/** What a community deliberates, or has; the first page of each is kept for when there is no network. */
export function useTopics(communityCode: string | null, shelf: 'board' | 'archive', stage: Stage | null) {
  const input = { communityCode: communityCode ?? '', shelf, ...(stage ? { stage } : {}) }
  return usePagedList(listTopics, input, { enabled: communityCode !== null, cacheKey: `topics.${shelf}.${stage ?? 'all'}` })
}

/** The caller's own. */
export function useMyTopics() {
  return usePagedList(listMyTopics, {}, { cacheKey: 'topics.mine' })
}

/** How many are open at each stage; null while nobody knows. */
export function useTopicCounts(communityCode: string | null) {
  return useOperation(countTopics, { communityCode: communityCode ?? '' }, { enabled: communityCode !== null })
}
