import type { ReportSummary } from '@/shared/contract/reports'
import type { Reader } from '@/copy/reports-states'
import type { Instant } from '@/shared/domain/time'
import { ClockLabel } from '@/ui'
import { readReportClock } from '../model/report-clock-reading'

interface ReportClockLabelProps {
  clock: ReportSummary['clock']
  now: Instant
  reader: Reader
}

/** The running limit in words; nothing where none runs. */
export function ReportClockLabel({ clock, now, reader }: ReportClockLabelProps) {
  const reading = readReportClock(clock, now, reader)
  return reading ? <ClockLabel tone={reading.tone} text={reading.text} /> : null
}
