import { View } from '@tarojs/components'
import { spanWords } from '@/copy/clock'
import { DETAIL_WORDS, RATING_TAG_WORDS, RATING_WORDS, type RatingTag, VISIBILITY_WORDS } from '@/copy/reports-detail'
import type { Reader } from '@/copy/reports-states'
import { copyText } from '@/platform/clipboard/copy-text'
import { openTopic } from '@/platform/navigation/navigate'
import type { ReportDetail } from '@/shared/contract/reports'
import { findCategory } from '@/shared/domain/reports/categories'
import { Card, Cell, Note, Section, showToast, Timeline } from '@/ui'
import { rateReport } from '../api/rate-report'
import { useNow } from '../hooks/use-now'
import type { ReportSteps } from '../hooks/use-report-steps'
import { timelineItems } from '../model/timeline-items'
import { CheckNotes, ReportNote } from './check-notes'
import { type RatingAnswer, RatingCard } from './rating-card'
import { ReportClockLabel } from './report-clock-label'
import { ReportEvidence } from './report-evidence'
import { ReportHead } from './report-head'

/** One report as its reporter, or anybody, may see it. */
export function ReportDetailView({ report, steps }: { report: ReportDetail; steps: ReportSteps }) {
  const now = useNow()
  const reader: Reader = report.isMine ? 'reporter' : 'public'
  const copy = () => void copyText(report.number).then((isCopied) => isCopied && showToast(DETAIL_WORDS.copied))
  const rate = ({ score, tags, note }: RatingAnswer) =>
    void steps.take('rate', () => rateReport({ reportId: report.id, version: report.version, score, tags, note }), { done: DETAIL_WORDS.ratedThanks, changed: DETAIL_WORDS.changed })
  const closedAt = report.state === 'CLOSED' ? report.stateSince : null
  return (
    <View>
      <ReportHead report={report} reader={reader} onCopyNumber={copy} />
      <ReportEvidence report={report} now={now} />
      <CheckNotes report={report} />
      <ReportNote report={report} />
      {report.isMine && report.actions.includes('rate') && <RatingCard isBusy={steps.busy === 'rate'} problem={steps.problemOf('rate')} onRate={rate} />}
      {report.topicId && (
        <Card>
          <Cell id="report-topic" icon="chats-circle" title={DETAIL_WORDS.topic} detail={DETAIL_WORDS.topicHelp} onTap={() => openTopic(report.topicId!)} />
        </Card>
      )}
      {report.rating && <GivenRating rating={report.rating} />}
      <Section title={DETAIL_WORDS.timeline}>
        <Card>
          {report.state !== 'HANDLED' && (
            <View className="report-head__clock">
              <ReportClockLabel clock={report.clock} now={now} reader={reader} />
            </View>
          )}
          <Timeline items={timelineItems(report, reader, now)} />
        </Card>
        {closedAt !== null && <View className="muted f14">{DETAIL_WORDS.tookTime(spanWords(closedAt - report.receivedAt))}</View>}
      </Section>
      {report.isMine && report.state !== 'VOIDED' && (
        <Note icon="eye" tone="neutral">
          {VISIBILITY_WORDS[findCategory(report.categoryCode)?.visibility ?? 'private']}
        </Note>
      )}
    </View>
  )
}

function GivenRating({ rating }: { rating: NonNullable<ReportDetail['rating']> }) {
  const tags = rating.tags.map((tag) => RATING_TAG_WORDS[tag as RatingTag] as string | undefined).filter(Boolean)
  return (
    <Card>
      <View className="muted f14">{DETAIL_WORDS.rated}</View>
      <View className="strong">{RATING_WORDS[rating.score - 1] ?? ''}</View>
      {tags.length > 0 && <View className="t2 f14">{tags.join('，')}</View>}
      {rating.note && <View>{rating.note}</View>}
    </Card>
  )
}
