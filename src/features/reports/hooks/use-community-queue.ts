import { usePagedList } from '@/platform/data/use-paged-list'
import type { Stage } from '@/copy/staff'
import { listReportQueue } from '@/shared/contract/reports'

/** What waits at a community in one stage, the soonest due first. */
export function useCommunityQueue(communityCode: string | null, stage: Stage, limit?: number) {
  return usePagedList(listReportQueue, { communityCode: communityCode ?? '', stage, limit }, { enabled: communityCode !== null })
}
