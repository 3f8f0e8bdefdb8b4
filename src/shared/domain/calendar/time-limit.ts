import { beijingDate, DAY, HOUR, type Instant, MINUTE, nextDate, startOfBeijingDay } from '../time'
import { isWorkingDay, nextWorkingDay, openPeriods, type WorkingCalendar } from './working-calendar'

/** reporting.md §2.5: minutes around the clock, hours of office time, working days, calendar days. */
export type TimeLimit = { unit: 'minute24x7' | 'workHour' | 'workDay' | 'calDay'; amount: number }

/** A time limit in which waiting for the reporter does not count: the pause is taken out of the elapsed time. */
export interface Pause {
  from: Instant
  to: Instant
}

/**
 * When a limit that starts at `start` ends. A limit in office time that starts outside the hours starts at the next opening.
 * Pauses must lie in order and not overlap.
 * @throws CALENDAR_YEAR_UNKNOWN if the count runs into a year that has not been announced
 */
export function dueAt(calendar: WorkingCalendar, start: Instant, limit: TimeLimit, pauses: readonly Pause[] = []): Instant {
  switch (limit.unit) {
    case 'minute24x7':
      return addRunningTime(start, limit.amount * MINUTE, pauses)
    case 'calDay':
      return addRunningTime(start, limit.amount * DAY, pauses)
    case 'workHour':
      return addOfficeTime(calendar, start, limit.amount * HOUR, pauses)
    case 'workDay':
      return addWorkingDays(calendar, start, limit.amount, pauses)
  }
}

function addRunningTime(start: Instant, length: number, pauses: readonly Pause[]): Instant {
  let end = start + length
  for (const pause of pauses) if (pause.from < end) end += pause.to - Math.max(pause.from, start)
  return end
}

function addOfficeTime(calendar: WorkingCalendar, start: Instant, length: number, pauses: readonly Pause[]): Instant {
  let rest = length
  for (let date = beijingDate(start); ; date = nextDate(date)) {
    for (const period of openPeriods(calendar, date)) {
      for (const open of without(period, start, pauses)) {
        const span = open.to - open.from
        if (rest <= span) return open.from + rest
        rest -= span
      }
    }
  }
}

/** The parts of a period after `start` that no pause covers. */
function without(period: Pause, start: Instant, pauses: readonly Pause[]): Pause[] {
  const parts: Pause[] = []
  let from = Math.max(period.from, start)
  for (const pause of pauses) {
    if (pause.to <= from || pause.from >= period.to) continue
    if (pause.from > from) parts.push({ from, to: pause.from })
    from = Math.max(from, pause.to)
  }
  if (from < period.to) parts.push({ from, to: period.to })
  return parts
}

/**
 * "n working days" ends n working days later at the same time of day. Started on a day off, it counts from 00:00 of the next
 * working day. Whole days lost to pauses come back as running time, so that a pause never shortens a limit.
 */
function addWorkingDays(calendar: WorkingCalendar, start: Instant, days: number, pauses: readonly Pause[]): Instant {
  let date = beijingDate(start)
  let timeOfDay = start - startOfBeijingDay(date)
  if (!isWorkingDay(calendar, date)) {
    date = nextWorkingDay(calendar, date)
    timeOfDay = 0
  }
  for (let left = days; left > 0; left--) date = nextWorkingDay(calendar, date)
  return addRunningTime(start, startOfBeijingDay(date) + timeOfDay - start, pauses)
}
