import { View } from '@tarojs/components'
import { momentWords } from '@/copy/clock'
import { HOME_WORDS } from '@/copy/home'
import { categoryShort } from '@/copy/reports-categories'
import { MY_REPORTS_WORDS } from '@/copy/reports-lists'
import type { ReportSummary } from '@/shared/contract/reports'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Photo } from '@/ui'
import './report-card.css'

interface LookCardProps {
  report: ReportSummary
  now: Instant
  /** The first of what waits may be red; the page has one red button. */
  isFirst: boolean
  onLook: () => void
}

/** On 首页: a report that says it is fixed and waits for a look. */
export function LookCard({ report, now, isFirst, onLook }: LookCardProps) {
  const name = categoryShort(report.categoryCode)
  return (
    <Card>
      <View className="look-card">
        <Photo size="thumb" url={report.photo?.url ?? null} alt={MY_REPORTS_WORDS.photoAlt(name)} />
        <View className="report-card__text">
          <View className="strong">{HOME_WORDS.reportFixed(name)}</View>
          <View className="t2 f14">{HOME_WORDS.reportedAt(momentWords(report.capturedAt, now), report.landmark ?? report.communityName)}</View>
        </View>
        <Button id={`home-look-${report.id}`} kind={isFirst ? 'primary' : 'line'} onTap={onLook}>
          {HOME_WORDS.look}
        </Button>
      </View>
    </Card>
  )
}
