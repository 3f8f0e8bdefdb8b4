import { clockTone, type ClockTone, clockWords } from '@/copy/clock'
import type { Reader } from '@/copy/reports-states'
import type { ReportSummary } from '@/shared/contract/reports'
import type { Instant } from '@/shared/domain/time'

/** The running limit as it is drawn. Null: none runs, none is promised, or it is the reader's own time to look. */
export function readReportClock(clock: ReportSummary['clock'], now: Instant, reader: Reader): { tone: ClockTone; text: string } | null {
  if (!clock || clock.dueAt === null) return null
  if (clock.kind === 'verify' && reader !== 'staff') return null
  return { tone: clockTone(clock.startedAt, clock.dueAt, now), text: clockWords(clock.dueAt, now) }
}
