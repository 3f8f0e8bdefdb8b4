import { AppError } from '../../errors'
import { type BeijingDate, type Instant, MINUTE, nextDate, startOfBeijingDay, weekdayOf } from '../time'

/** What the State Council announces for one year: days off beyond weekends, and weekend days that are worked (调休). */
export interface CalendarYear {
  holidays: readonly BeijingDate[]
  workdays: readonly BeijingDate[]
}

/** Office hours as minutes of the day, in order, and the announced years. A year that is not here is unknown, never guessed. */
export interface WorkingCalendar {
  hours: readonly { opens: number; closes: number }[]
  years: Readonly<Record<string, CalendarYear>>
}

export interface Period {
  from: Instant
  to: Instant
}

/** @throws CALENDAR_YEAR_UNKNOWN */
export function isWorkingDay(calendar: WorkingCalendar, date: BeijingDate): boolean {
  const year = calendar.years[date.slice(0, 4)]
  if (!year) throw new AppError('CALENDAR_YEAR_UNKNOWN', { fields: { year: date.slice(0, 4) } })
  if (year.workdays.includes(date)) return true
  if (year.holidays.includes(date)) return false
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6
}

/** The open periods of one day; none on a day off. */
export function openPeriods(calendar: WorkingCalendar, date: BeijingDate): Period[] {
  if (!isWorkingDay(calendar, date)) return []
  const midnight = startOfBeijingDay(date)
  return calendar.hours.map(({ opens, closes }) => ({ from: midnight + opens * MINUTE, to: midnight + closes * MINUTE }))
}

/** The first working day after `date`. */
export function nextWorkingDay(calendar: WorkingCalendar, date: BeijingDate): BeijingDate {
  let day = nextDate(date)
  while (!isWorkingDay(calendar, day)) day = nextDate(day)
  return day
}
