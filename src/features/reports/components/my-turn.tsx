import { type ReactNode, useEffect } from 'react'
import { View } from '@tarojs/components'
import { ageWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { HOME_WORDS } from '@/copy/home'
import { SHELL_WORDS } from '@/copy/shell'
import { setTabBadge } from '@/platform/navigation/tab-state'
import { openReport, switchToTab } from '@/platform/navigation/navigate'
import { Card, Cell, EmptyState, ErrorState, OfflineLine, Section, Skeleton } from '@/ui'
import { useNow } from '../hooks/use-now'
import { type useMyReports, waitsForReporter } from '../hooks/use-my-reports'
import { LookCard } from './look-card'

interface MyTurnProps {
  reports: ReturnType<typeof useMyReports>
  /** Still on this phone. */
  unsent: number
  /** The page's red button is free for this section. */
  isFirst: boolean
  /** What else waits, shown above the reports, and how much of it. */
  others?: { count: number; cards: ReactNode }
  onRetry: () => void
}

/** 等您来办: reports that say they are fixed, and those that did not leave the phone. */
export function MyTurn({ reports, unsent, isFirst, others, onRetry }: MyTurnProps) {
  const now = useNow()
  const mine = reports.items.filter(waitsForReporter)
  const count = mine.length
  useEffect(() => setTabBadge('report', count), [count])

  if (reports.isLoading && reports.items.length === 0) return <Skeleton rows={2} label={HOME_WORDS.loading} />
  const total = count + (others?.count ?? 0)
  const isUnknown = reports.error !== null && reports.items.length === 0
  return (
    <Section title={HOME_WORDS.waitsForMe} count={total || undefined} more={{ label: HOME_WORDS.allMine, onTap: () => switchToTab('report') }}>
      {reports.cachedAt !== null && <OfflineLine text={SHELL_WORDS.offlineSince(ageWords(now - reports.cachedAt))} />}
      {isUnknown && <ErrorState {...failureWords(reports.error!)} onRetry={onRetry} />}
      {others?.cards}
      {unsent > 0 && (
        <Card>
          <Cell id="home-unsent" icon="cloud-arrow-up" title={HOME_WORDS.unsent(unsent)} detail={HOME_WORDS.unsentText} onTap={() => switchToTab('report')} />
        </Card>
      )}
      {mine.map((report, index) => (
        <LookCard key={report.id} report={report} now={now} isFirst={isFirst && index === 0 && !others?.count} onLook={() => openReport(report.id)} />
      ))}
      <View>{total === 0 && unsent === 0 && !isUnknown && <EmptyState icon="check-circle" title={HOME_WORDS.nothingWaits} text={HOME_WORDS.nothingWaitsText} />}</View>
    </Section>
  )
}
