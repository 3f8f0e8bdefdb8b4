import { View } from '@tarojs/components'
import { ageWords, dateWords, spanWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { HOME_WORDS } from '@/copy/home'
import { SOLVED_WORDS } from '@/copy/reports-lists'
import { SHELL_WORDS } from '@/copy/shell'
import { now as readNow } from '@/platform/clock'
import { useBottomReached, usePullDown } from '@/platform/life-cycle/page-events'
import { EmptyState, ErrorState, ListEnd, OfflineLine, Skeleton } from '@/ui'
import { useSolvedReports } from '../hooks/use-solved-reports'
import { SolvedCard } from './solved-card'

/** Everything that a community has solved, page by page, with the day and how long it took. */
export function SolvedList({ communityCode }: { communityCode: string }) {
  const list = useSolvedReports(communityCode)
  useBottomReached(() => void list.loadMore())
  usePullDown(list.reload)
  const now = readNow()
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={SOLVED_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="wrench" title={HOME_WORDS.noSolved} text={HOME_WORDS.noSolvedText} />
  }
  return (
    <View>
      {list.cachedAt !== null && <OfflineLine text={SHELL_WORDS.offlineSince(ageWords(now - list.cachedAt))} />}
      <View className="solved">
        {list.items.map((report) => (
          <SolvedCard key={report.id} report={report} detail={SOLVED_WORDS.solvedOn(dateWords(report.solvedAt, now), spanWords(report.tookMs))} />
        ))}
      </View>
      <ListFoot list={list} />
    </View>
  )
}

/** More is coming, could not come, or there is none. */
function ListFoot({ list }: { list: ReturnType<typeof useSolvedReports> }) {
  if (!list.hasMore) return <ListEnd text={SOLVED_WORDS.end} />
  if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.loadMore()} />
  return <Skeleton rows={1} label={SOLVED_WORDS.loading} />
}
