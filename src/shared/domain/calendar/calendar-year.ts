import { beijingDate, DAY, startOfBeijingDay, weekdayOf } from '../time'
import type { CalendarYear, WorkingCalendar } from './working-calendar'

/** What is wrong with a year's arrangement, by field path; empty: nothing. */
export type CalendarFaults = Record<string, 'format' | 'other_year' | 'twice' | 'not_weekend' | 'both'>

/**
 * The announcement names days off, and weekend days that are worked. A worked day that is no weekend, or stands in both lists, is a slip
 * of whoever typed it; so is a date of another year.
 */
export function calendarFaults(year: string, { holidays, workdays }: CalendarYear): CalendarFaults {
  const faults: CalendarFaults = {}
  for (const [list, dates] of Object.entries({ holidays, workdays })) {
    for (const [index, date] of dates.entries()) {
      const at = `${list}.${index}`
      if (!isRealDate(date)) faults[at] = 'format'
      else if (!date.startsWith(`${year}-`)) faults[at] = 'other_year'
      else if (dates.indexOf(date) !== index) faults[at] = 'twice'
      else if (list === 'workdays' && ![0, 6].includes(weekdayOf(date))) faults[at] = 'not_weekend'
      else if (list === 'workdays' && holidays.includes(date)) faults[at] = 'both'
    }
  }
  return faults
}

/** The calendar with years that were published since it was written; a published year counts before a built-in one. */
export function withYears(calendar: WorkingCalendar, years: Readonly<Record<string, CalendarYear>>): WorkingCalendar {
  return { ...calendar, years: { ...calendar.years, ...years } }
}

function isRealDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const start = startOfBeijingDay(date)
  return !Number.isNaN(start) && beijingDate(start + DAY / 2) === date
}
