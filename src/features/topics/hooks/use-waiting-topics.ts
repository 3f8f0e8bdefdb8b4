import { usePagedList } from '@/platform/data/use-paged-list'
import { listWaitingTopics } from '@/shared/contract/topics'
import type { TopicWaits } from '@/shared/domain/topics/proposing'

/** What waits for an office at a place, the soonest due first. */
export function useWaitingTopics(placeCode: string, waits: TopicWaits) {
  return usePagedList(listWaitingTopics, { placeCode, waits }, { enabled: placeCode !== '' })
}
