import type { WorkingCalendar } from '../calendar/working-calendar'
import { type BeijingDate, beijingDate, DAY, type Instant, MINUTE, nextDate, startOfBeijingDay, weekdayOf } from '../time'

/** Minutes of the day; `closes` at or before `opens` is the next day's: 22:00–8:00. */
export interface Span {
  opens: number
  closes: number
}

/** What everybody knows who passes by: reporting.md §4.3. Days as in `Date`: 0 Sunday … 6 Saturday. */
export interface StationHours {
  weekly: readonly (Span & { days: readonly number[] })[]
  /** Closed in between, every day. */
  lunch: Span | null
  isAllDay: boolean
  /** Nobody is there, and one comes in by oneself. */
  unattended: readonly Span[]
  holidays: 'closed' | 'same' | 'custom'
  /** Where `holidays` is `custom`. */
  onHolidays: readonly Span[]
  /** One date each; no spans: closed that day. They beat everything. */
  exceptions: readonly StationException[]
}

export interface StationException {
  date: BeijingDate
  spans: readonly Span[]
  reason: string
}

export interface OpenPeriod {
  from: Instant
  to: Instant
  isUnattended: boolean
}

/** Longest wait for the next opening that is looked for: 长假 with the days around it. */
const LOOK_AHEAD_DAYS = 14
/** A make-up working day is a working day, whatever day of the week it is. */
const WORKING_WEEKDAY = 1

/** When it is open by what it says of itself, from the day before `now` on; in order, periods that meet are one. A year that nobody announced has no holidays. */
export function openPeriodsOf(hours: StationHours, now: Instant, calendar: WorkingCalendar): OpenPeriod[] {
  const periods: OpenPeriod[] = []
  let date = beijingDate(now - DAY)
  for (let day = 0; day <= LOOK_AHEAD_DAYS; day++, date = nextDate(date)) {
    periods.push(...attendedOn(hours, date, calendar), ...unattendedOn(hours, date))
  }
  const attended = merge(periods.filter(({ isUnattended }) => !isUnattended))
  const unattended = merge(periods.filter(({ isUnattended }) => isUnattended)).flatMap((period) => without(period, attended))
  return [...attended, ...unattended].sort((one, other) => one.from - other.from)
}

/** The exception of a day, if it has one. */
export function exceptionOn(hours: StationHours, date: BeijingDate): StationException | undefined {
  return hours.exceptions.find((one) => one.date === date)
}

function attendedOn(hours: StationHours, date: BeijingDate, calendar: WorkingCalendar): OpenPeriod[] {
  const midnight = startOfBeijingDay(date)
  const exception = exceptionOn(hours, date)
  if (exception) return exception.spans.map((span) => periodOf(midnight, span, false))
  const spans = spansOn(hours, date, calendar)
  const periods = spans.map((span) => periodOf(midnight, span, false))
  return hours.lunch ? periods.flatMap((period) => without(period, [periodOf(midnight, hours.lunch!, false)])) : periods
}

function spansOn(hours: StationHours, date: BeijingDate, calendar: WorkingCalendar): readonly Span[] {
  const year = calendar.years[date.slice(0, 4)]
  const isHoliday = year?.holidays.includes(date) ?? false
  if (isHoliday && hours.holidays !== 'same') return hours.holidays === 'closed' ? [] : hours.onHolidays
  if (hours.isAllDay) return [ALL_DAY]
  const weekday = year?.workdays.includes(date) ? WORKING_WEEKDAY : weekdayOf(date)
  return hours.weekly.filter(({ days }) => days.includes(weekday))
}

/** Without staff it is open on holidays as well; a day that an exception closes is closed for everybody. */
function unattendedOn(hours: StationHours, date: BeijingDate): OpenPeriod[] {
  if (exceptionOn(hours, date)?.spans.length === 0) return []
  return hours.unattended.map((span) => periodOf(startOfBeijingDay(date), span, true))
}

const ALL_DAY: Span = { opens: 0, closes: 24 * 60 }

function periodOf(midnight: Instant, { opens, closes }: Span, isUnattended: boolean): OpenPeriod {
  const from = midnight + opens * MINUTE
  const to = midnight + closes * MINUTE + (closes <= opens ? DAY : 0)
  return { from, to, isUnattended }
}

function merge(periods: readonly OpenPeriod[]): OpenPeriod[] {
  const merged: OpenPeriod[] = []
  for (const period of [...periods].sort((one, other) => one.from - other.from)) {
    const last = merged[merged.length - 1]
    if (last && period.from <= last.to) last.to = Math.max(last.to, period.to)
    else merged.push({ ...period })
  }
  return merged
}

/** What is left of a period without those of `others` that lie in it. */
function without(period: OpenPeriod, others: readonly OpenPeriod[]): OpenPeriod[] {
  let left = [period]
  for (const { from, to } of others) {
    left = left.flatMap((one) => {
      if (to <= one.from || from >= one.to) return [one]
      const before = { ...one, to: from }
      const after = { ...one, from: to }
      return [before, after].filter((piece) => piece.to > piece.from)
    })
  }
  return left
}
