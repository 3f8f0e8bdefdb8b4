import { dueAt, type TimeLimit } from '../calendar/time-limit'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { isAppError } from '../../errors'
import { type Instant, MINUTE } from '../time'
import type { Category } from './categories'
import { SILENCE_CLOSES_AFTER } from './guards'
import type { ClockEffect } from './transition-table'

/** The time limit that runs on a report. `dueAt` null: the calendar does not know the year yet, so nothing is promised. */
export interface ReportClock {
  kind: 'accept' | 'handle' | 'verify'
  startedAt: Instant
  /** What `dueAt` is counted with; kept, so that it can be counted again when a calendar is published. */
  limit: TimeLimit
  dueAt: Instant | null
}

const ACCEPT_LIMIT: TimeLimit = { unit: 'workHour', amount: 2 }
const ACCEPT_LIMIT_P0: TimeLimit = { unit: 'minute24x7', amount: 10 }
const VERIFY_LIMIT: TimeLimit = { unit: 'minute24x7', amount: SILENCE_CLOSES_AFTER / MINUTE }
/** Reworked and reopened reports get half the time. */
const SHORTENED = 0.5

/**
 * product.md "Clocks". While nothing is dispatched to a unit the community handles the report itself, so its handling limit runs from
 * acceptance; P0 always counts from receipt. `verify` is the reporter's own time: after 72 h of silence the clock closes.
 */
export function clockAfter(
  effect: ClockEffect,
  current: ReportClock | null,
  report: { category: Category; receivedAt: Instant },
  now: Instant,
  calendar: WorkingCalendar,
): ReportClock | null {
  const isUrgent = report.category.priority === 'P0'
  switch (effect) {
    case 'accept':
      return start('accept', now, isUrgent ? ACCEPT_LIMIT_P0 : ACCEPT_LIMIT, calendar)
    case 'handle':
      return start('handle', isUrgent ? report.receivedAt : now, report.category.handle, calendar)
    case 'rework':
    case 'restart':
      return start('handle', now, shorten(report.category.handle), calendar)
    case 'verify':
      return start('verify', now, VERIFY_LIMIT, calendar)
    case 'stop':
      return null
    // Pausing starts with the operations that need it (T4, T11, T20); until then their rows cannot be reached.
    case 'pause':
    case 'resume':
    case 'keep':
      return current
  }
}

function start(kind: ReportClock['kind'], from: Instant, limit: TimeLimit, calendar: WorkingCalendar): ReportClock {
  return { kind, startedAt: from, limit, dueAt: dueUnlessUnknown(calendar, from, limit) }
}

/** The same limit from the same start, by another calendar. */
export function recount(clock: ReportClock, calendar: WorkingCalendar): ReportClock {
  return { ...clock, dueAt: dueUnlessUnknown(calendar, clock.startedAt, clock.limit) }
}

/** Only these depend on which days are worked. */
export function runsInOfficeTime({ limit }: ReportClock): boolean {
  return limit.unit === 'workHour' || limit.unit === 'workDay'
}

/** A report must never be refused because next year's holidays are not announced. */
function dueUnlessUnknown(calendar: WorkingCalendar, from: Instant, limit: TimeLimit): Instant | null {
  try {
    return dueAt(calendar, from, limit)
  } catch (error) {
    if (isAppError(error) && error.code === 'CALENDAR_YEAR_UNKNOWN') return null
    throw error
  }
}

function shorten(limit: TimeLimit): TimeLimit {
  return limit.unit === 'workDay' && limit.amount * SHORTENED < 1
    ? { unit: 'workHour', amount: 3.25 } // half of a 6.5 h office day
    : { unit: limit.unit, amount: limit.unit === 'workDay' ? Math.ceil(limit.amount * SHORTENED) : limit.amount * SHORTENED }
}
