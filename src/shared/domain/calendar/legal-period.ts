import { type Instant, beijingDate, DAY, nextDate, startOfBeijingDay } from '../time'
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from './working-calendar'

/**
 * When a period of so many days ends (民法典 201, 203): the day it begins on is not counted, the last day counts to 24:00, and if that day is one
 * off work, the period ends with the next that is worked. A weekend day that is worked instead (调休) is no day off and shifts nothing.
 * @throws CALENDAR_YEAR_UNKNOWN
 */
export function legalPeriodEnd(calendar: WorkingCalendar, start: Instant, days: number): Instant {
  const last = beijingDate(startOfBeijingDay(beijingDate(start)) + days * DAY)
  return startOfBeijingDay(nextDate(isWorkingDay(calendar, last) ? last : nextWorkingDay(calendar, last)))
}
