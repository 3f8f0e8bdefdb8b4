import { View } from '@tarojs/components'
import { momentWords } from '@/copy/clock'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import type { ReportDetail } from '@/shared/contract/reports'
import { handleLimit } from '@/shared/domain/reports/category-settings'
import type { Instant } from '@/shared/domain/time'
import { Card, ClockLabel, Pill, TimeBar } from '@/ui'
import { useCityKinds } from '../hooks/use-city-kinds'
import { readReportClock } from '../model/report-clock-reading'
import './handle-clock-card.css'

interface HandleClockCardProps {
  report: ReportDetail
  now: Instant
}

/** Both limits: the one that runs, and the one for handling that starts with acceptance. */
export function HandleClockCard({ report, now }: HandleClockCardProps) {
  const { clock } = report
  const reading = readReportClock(clock, now, 'staff')
  const limit = handleLimit(useCityKinds(), report.categoryCode)
  return (
    <Card>
      <View className="stackable">
        <View className="row">
          <View className="handle-clock__priority">
            <Pill tone={report.priority === 'P0' ? 'danger' : 'neutral'} icon="warning-circle" solid={report.priority === 'P0'}>
              {report.priority}
            </Pill>
          </View>
          {reading && <ClockLabel tone={reading.tone} text={reading.text} />}
        </View>
        {clock && (
          <View className="t2 f14">
            {clock.dueAt === null ? HANDLE_WORDS.limitUnknown : `${HANDLE_WORDS.limit[clock.kind]} ${momentWords(clock.dueAt, now)}`}
          </View>
        )}
      </View>
      {reading && clock?.dueAt && (
        <View className="handle-clock__bar">
          <TimeBar share={(now - clock.startedAt) / (clock.dueAt - clock.startedAt)} tone={reading.tone} />
        </View>
      )}
      <View className="stackable muted f13">
        <View>{HANDLE_WORDS.reportedAt(momentWords(report.receivedAt, now))}</View>
        {limit && clock?.kind === 'accept' && <View>{HANDLE_WORDS.handleLimitAfter(HANDLE_WORDS.limitWords[limit.unit](limit.amount))}</View>}
      </View>
    </Card>
  )
}
