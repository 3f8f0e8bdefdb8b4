import { usePagedList } from '@/platform/data/use-paged-list'
import { listSolvedReports } from '@/shared/contract/reports'

/** What was solved in a community, the latest first, as anybody may see it; without a limit in pages of the usual size. */
export function useSolvedReports(communityCode: string, limit?: number) {
  return usePagedList(listSolvedReports, { communityCode, ...(limit === undefined ? {} : { limit }) }, { cacheKey: `reports.solved.${limit ?? 'all'}` })
}
