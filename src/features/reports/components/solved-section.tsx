import { View } from '@tarojs/components'
import { ageWords, spanWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { HOME_WORDS } from '@/copy/home'
import { categoryShort } from '@/copy/reports-categories'
import { SHELL_WORDS } from '@/copy/shell'
import { now as readNow } from '@/platform/clock'
import { usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { openReport } from '@/platform/navigation/navigate'
import type { SolvedReport } from '@/shared/contract/reports'
import { EmptyState, ErrorState, OfflineLine, Photo, press, Section, Skeleton } from '@/ui'
import { useSolvedReports } from '../hooks/use-solved-reports'
import './solved-section.css'

/** Two rows of two. */
const SHOWN = 4

/** 刚刚办好: what reporting led to, before and after, and how long it took. */
export function SolvedSection({ communityCode }: { communityCode: string }) {
  const list = useSolvedReports(communityCode, SHOWN)
  useReturn(() => void list.reload())
  usePullDown(list.reload)
  const isBlank = list.items.length === 0
  return (
    <Section title={HOME_WORDS.solved}>
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

function SolvedCard({ report }: { report: SolvedReport }) {
  const { id, landmark, tookMs, before, after } = report
  const kind = categoryShort(report.categoryCode)
  const took = spanWords(tookMs)
  const sides = [
    { key: 'before', url: before, label: HOME_WORDS.before },
    { key: 'after', url: after, label: HOME_WORDS.after },
  ]
  return (
    <View id={`solved-${id}`} className="solved__card" {...press(() => openReport(id), { label: HOME_WORDS.solvedLabel(kind, landmark ?? '', took) })}>
      <View className="solved__photos">
        {sides.map(({ key, url, label }) => (
          <View className="solved__side" key={key}>
            <Photo url={url} alt={label} label={label} />
          </View>
        ))}
      </View>
      <View className="solved__words">
        <View className="solved__title">{landmark ? `${landmark}，${kind}` : kind}</View>
        <View className="solved__took num">{took}</View>
      </View>
    </View>
  )
}
