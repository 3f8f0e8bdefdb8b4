import { usePagedList } from '@/platform/data/use-paged-list'
import { listSolvedReports } from '@/shared/contract/reports'

/** What was solved in a community lately, as anybody may see it. */
export function useSolvedReports(communityCode: string, limit: number) {
  return usePagedList(listSolvedReports, { communityCode, limit }, { cacheKey: 'reports.solved' })
}
