import { View } from '@tarojs/components'
import { categoryName } from '@/copy/reports-categories'
import { MY_REPORTS_WORDS } from '@/copy/reports-lists'
import { STATE_WORDS } from '@/copy/reports-states'
import { momentWords, spanWords } from '@/copy/clock'
import type { ReportSummary } from '@/shared/contract/reports'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Pair, Photo, Pill, press } from '@/ui'
import { stateLook } from '../model/report-look'
import { ReportClockLabel } from './report-clock-label'
import './report-card.css'

interface ReportCardProps {
  report: ReportSummary
  now: Instant
  isConfirming: boolean
  /** The page has one red button: the first of those that wait. */
  isFirst: boolean
  onOpen: () => void
  onConfirm: () => void
  onDispute: () => void
}

/** One of my reports. If it waits for me, the two answers are on the card. */
export function ReportCard({ report, now, isConfirming, isFirst, onOpen, onConfirm, onDispute }: ReportCardProps) {
  const name = categoryName(report.categoryCode)
  const state = STATE_WORDS.reporter[report.state]
  const look = stateLook(report.state, 'reporter')
  const waitsForMe = report.actions.includes('confirm') && report.actions.includes('dispute')
  return (
    <Card>
      <View id={`report-${report.id}`} className="report-card" {...press(onOpen, { label: MY_REPORTS_WORDS.openLabel(name, state) })}>
        <Photo
          size="thumb"
          url={report.photo?.url ?? null}
          alt={MY_REPORTS_WORDS.photoAlt(name)}
          placeholder={{ icon: 'image', text: report.photo?.url ? '' : MY_REPORTS_WORDS.photoPending }}
        />
        <View className="report-card__text">
          <View className="report-card__head">
            <View className="strong">{name}</View>
            <Pill tone={look.tone} icon={look.icon}>
              {state}
            </Pill>
          </View>
          <View className="meta">{`${momentWords(report.capturedAt, now)}，${report.landmark ?? report.communityName}`}</View>
          {report.state === 'CLOSED' && <View className="meta">{MY_REPORTS_WORDS.closedIn(spanWords(report.stateSince - report.receivedAt))}</View>}
          {!waitsForMe && <ReportClockLabel clock={report.clock} now={now} reader="reporter" />}
        </View>
      </View>
      {waitsForMe && (
        <View className="report-card__acts">
          <Pair>
            <Button id={`report-dispute-${report.id}`} size="lg" block onTap={onDispute}>
              {MY_REPORTS_WORDS.notFixed}
            </Button>
            <Button id={`report-confirm-${report.id}`} kind={isFirst ? 'primary' : 'ink'} size="lg" block busyLabel={isConfirming ? MY_REPORTS_WORDS.confirming : undefined} onTap={onConfirm}>
              {MY_REPORTS_WORDS.fixed}
            </Button>
          </Pair>
        </View>
      )}
    </Card>
  )
}
