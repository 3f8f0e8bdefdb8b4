import { HUANGSHI_CALENDAR } from '@/shared/domain/calendar/huangshi-calendar'
import { withYears } from '@/shared/domain/calendar/calendar-year'
import type { WorkingCalendar } from '@/shared/domain/calendar/working-calendar'
import { isAppError } from '@/shared/errors'
import type { CalendarPort } from '../../kernel/ports'

const YEARS = 4
const NOTHING_SAID = { holidays: [], workdays: [] }

/**
 * A limit by the calendar of Huangshi. The built-in years need no trip; one that runs beyond them asks for the years that were published since. A ballot must
 * have an end that everybody can be told: of a year that nobody has announced only the weekends are off.
 */
export async function byCalendar(calendars: CalendarPort, now: number, end: (calendar: WorkingCalendar) => number): Promise<number> {
  try {
    return end(HUANGSHI_CALENDAR)
  } catch (error) {
    if (!isAppError(error) || error.code !== 'CALENDAR_YEAR_UNKNOWN') throw error
    const { calendar } = await calendars.read()
    const first = new Date(now).getUTCFullYear()
    const guessed = Object.fromEntries(Array.from({ length: YEARS }, (_, index) => [String(first + index), NOTHING_SAID]))
    return end(withYears({ ...calendar, years: guessed }, calendar.years))
  }
}
