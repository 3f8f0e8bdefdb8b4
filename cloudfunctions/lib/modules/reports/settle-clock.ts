import { HUANGSHI_CALENDAR } from '@/shared/domain/calendar/huangshi-calendar'
import type { WorkingCalendar } from '@/shared/domain/calendar/working-calendar'
import { clockAfter, type ReportClock, runsInOfficeTime } from '@/shared/domain/reports/report-clock'
import type { ClockEffect } from '@/shared/domain/reports/transition-table'
import type { CalendarPort } from '../../kernel/ports'
import type { ReportDocument } from './report-document'
import { categoryOf } from './report-facts'
import { fromStoredClock, toStoredClock } from './stored-clock'

type Settled = Pick<ReportDocument, 'clock' | 'calendarEdition'>

/**
 * The limit that runs after a step. The built-in years need no trip; only a limit that runs beyond them asks for the years that were
 * published since. What was counted by an older edition is counted again by the clock (`recount-clocks.ts`), within a minute.
 */
export async function settleClock(effect: ClockEffect, report: Settled & Pick<ReportDocument, 'categoryCode' | 'receivedAt' | 'handleLimit'>, now: number, calendars: CalendarPort): Promise<Settled> {
  if (effect === 'keep') return { clock: report.clock, calendarEdition: report.calendarEdition }
  const category = categoryOf(report.categoryCode)
  const facts = { category: { ...category, handle: report.handleLimit ?? category.handle }, receivedAt: report.receivedAt.getTime() }
  const within = (calendar: WorkingCalendar): ReportClock | null => clockAfter(effect, fromStoredClock(report.clock), facts, now, calendar)
  const clock = within(HUANGSHI_CALENDAR)
  if (clock?.dueAt !== null) return settled(clock, 0)
  const published = await calendars.read()
  return settled(within(published.calendar), published.edition)
}

function settled(clock: ReportClock | null, edition: number): Settled {
  return { clock: toStoredClock(clock), calendarEdition: clock && runsInOfficeTime(clock) ? edition : null }
}
