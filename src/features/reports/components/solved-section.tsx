import { View } from '@tarojs/components'
import { ageWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { HOME_WORDS } from '@/copy/home'
import { SHELL_WORDS } from '@/copy/shell'
import { now as readNow } from '@/platform/clock'
import { usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { openSolvedReports } from '@/platform/navigation/navigate'
import { EmptyState, ErrorState, OfflineLine, Section, Skeleton } from '@/ui'
import { useSolvedReports } from '../hooks/use-solved-reports'
import { SolvedCard } from './solved-card'

/** Two rows of two. */
const SHOWN = 4

/** 刚刚办好: what reporting led to, before and after, and how long it took. */
export function SolvedSection({ communityCode }: { communityCode: string }) {
  const list = useSolvedReports(communityCode, SHOWN)
  useReturn(() => void list.reload())
  usePullDown(list.reload)
  const isBlank = list.items.length === 0
  return (
    <Section title={HOME_WORDS.solved} more={list.hasMore ? { id: 'solved-all', label: HOME_WORDS.solvedAll, onTap: () => openSolvedReports(communityCode) } : undefined}>
      {list.cachedAt !== null && <OfflineLine text={SHELL_WORDS.offlineSince(ageWords(readNow() - list.cachedAt))} />}
      {isBlank && list.isLoading && <Skeleton rows={1} label={HOME_WORDS.loading} />}
      {isBlank && !list.isLoading && list.error && <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />}
      {isBlank && !list.isLoading && !list.error && <EmptyState icon="wrench" title={HOME_WORDS.noSolved} text={HOME_WORDS.noSolvedText} />}
      <View className="solved">
        {list.items.map((report) => (
          <SolvedCard key={report.id} report={report} />
        ))}
      </View>
    </Section>
  )
}
