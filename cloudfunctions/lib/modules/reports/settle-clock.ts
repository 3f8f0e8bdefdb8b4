import { HUANGSHI_CALENDAR } from '@/shared/domain/calendar/huangshi-calendar'
import type { WorkingCalendar } from '@/shared/domain/calendar/working-calendar'
import { clockAfter, type ReportClock } from '@/shared/domain/reports/report-clock'
import type { ClockEffect } from '@/shared/domain/reports/transition-table'
import type { CalendarPort } from '../../kernel/ports'
import type { ReportDocument } from './report-document'
import { categoryOf } from './report-facts'
import { fromStoredClock, toStoredClock } from './stored-clock'

/**
 * The limit that runs after a step. The built-in years need no trip; only a limit that runs beyond them asks for the years that were
 * published since.
 */
export async function settleClock(effect: ClockEffect, report: Pick<ReportDocument, 'clock' | 'categoryCode' | 'receivedAt'>, now: number, calendars: CalendarPort): Promise<ReportDocument['clock']> {
  const facts = { category: categoryOf(report.categoryCode), receivedAt: report.receivedAt.getTime() }
  const within = (calendar: WorkingCalendar): ReportClock | null => clockAfter(effect, fromStoredClock(report.clock), facts, now, calendar)
  const clock = within(HUANGSHI_CALENDAR)
  return toStoredClock(clock?.dueAt === null ? within(await calendars.read()) : clock)
}
