import { usePagedList } from '@/platform/data/use-paged-list'
import type { Stage } from '@/copy/staff'
import { listReportQueue } from '@/shared/contract/reports'

/** What waits at a community, or in one grid, in one stage, the soonest due first. */
export function useCommunityQueue(placeCode: string | null, stage: Stage, limit?: number) {
  return usePagedList(listReportQueue, { placeCode: placeCode ?? '', stage, limit }, { enabled: placeCode !== null })
}
