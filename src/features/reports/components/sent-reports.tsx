import { useState } from 'react'
import { View } from '@tarojs/components'
import { ageWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { DETAIL_WORDS } from '@/copy/reports-detail'
import { MY_REPORTS_WORDS } from '@/copy/reports-lists'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { openReport } from '@/platform/navigation/navigate'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import type { ReportSummary } from '@/shared/contract/reports'
import { EmptyState, ErrorState, ListEnd, OfflineLine, Section, showToast, Skeleton } from '@/ui'
import { confirmReport } from '../api/confirm-report'
import { disputeReport } from '../api/dispute-report'
import { type useMyReports, waitsForReporter } from '../hooks/use-my-reports'
import { useNow } from '../hooks/use-now'
import { NoteSheet } from './note-sheet'
import { ReportCard } from './report-card'

interface SentReportsProps {
  list: ReturnType<typeof useMyReports>
  /** Something of mine is above: an empty list is then no reason to say that there is nothing. */
  hasUnsent: boolean
  onTakePhoto: () => void
}

/** The reader's reports as the server knows them; the two answers are given on the card. */
export function SentReports({ list, hasUnsent, onTakePhoto }: SentReportsProps) {
  const now = useNow()
  const [current, setCurrent] = useState<ReportSummary | null>(null)
  const [isDisputing, setDisputing] = useState(false)
  const answer = useAction(async (report: ReportSummary, act: 'confirm' | 'dispute', note?: string) => {
    if (act === 'dispute') void askForMessages(PROMISES.redo)
    setCurrent(report)
    const seen = { reportId: report.id, version: report.version }
    try {
      list.replace(act === 'confirm' ? await confirmReport(seen) : await disputeReport({ ...seen, note }))
      setDisputing(false)
      showToast(act === 'confirm' ? DETAIL_WORDS.confirmed : DETAIL_WORDS.disputed, { tone: 'done' })
      if (act === 'confirm') openReport(report.id)
    } catch (error) {
      tellFailure(error)
      await list.reload()
    }
  })

  const firstMine = list.items.find(waitsForReporter)

  if (list.isLoading && list.items.length === 0) return <Skeleton label={MY_REPORTS_WORDS.loading} />
  if (list.error && list.items.length === 0) {
    return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
  }
  if (list.items.length === 0) {
    return hasUnsent ? null : <EmptyState icon="camera" title={MY_REPORTS_WORDS.emptyTitle} text={MY_REPORTS_WORDS.emptyText} action={{ label: MY_REPORTS_WORDS.takePhoto, onTap: onTakePhoto }} />
  }
  return (
    <Section title={MY_REPORTS_WORDS.mine}>
      {list.cachedAt !== null && <OfflineLine text={MY_REPORTS_WORDS.offlineAge(ageWords(now - list.cachedAt))} action={{ label: MY_REPORTS_WORDS.retry, onTap: () => void list.reload() }} />}
      {list.items.map((report) => (
        <ReportCard
          key={report.id}
          report={report}
          now={now}
          isFirst={report.id === firstMine?.id}
          isConfirming={answer.isBusy && current?.id === report.id && !isDisputing}
          onOpen={() => openReport(report.id)}
          onConfirm={() => void answer.run(report, 'confirm')}
          onDispute={() => {
            setCurrent(report)
            setDisputing(true)
          }}
        />
      ))}
      {list.isLoadingMore ? <Skeleton rows={1} label={MY_REPORTS_WORDS.loading} /> : <View>{!list.hasMore && <ListEnd text={MY_REPORTS_WORDS.end} />}</View>}
      <NoteSheet
        open={isDisputing && current !== null}
        id="report-dispute-confirm"
        words={DETAIL_WORDS.disputeSheet}
        busyLabel={answer.isBusy ? DETAIL_WORDS.busy : undefined}
        onConfirm={(note) => current && void answer.run(current, 'dispute', note)}
        onClose={() => setDisputing(false)}
      />
    </Section>
  )
}
