import { isAppError } from '../../errors'
import { legalPeriodEnd } from '../calendar/legal-period'
import { dueAt } from '../calendar/time-limit'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { DAY, type Instant } from '../time'
import type { TopicClockEffect } from './topic-table'

/** `law`: days by 民法典 201 and 203; the others as in calendar/time-limit.ts. */
type Limit = { unit: 'law' | 'minute24x7' | 'workDay' | 'calDay'; amount: number }

const hours = (amount: number): Limit => ({ unit: 'minute24x7', amount: amount * 60 })
const lawDays = (amount: number): Limit => ({ unit: 'law', amount })
const workDays = (amount: number): Limit => ({ unit: 'workDay', amount })

export type TopicClockKind = Exclude<TopicClockEffect, 'keep' | 'stop'>

/** deliberation.md §1.3 and §4.7, configuration with these defaults. */
export const TOPIC_LIMITS: Readonly<Record<Exclude<TopicClockKind, 'recheck'>, Limit>> = {
  screen: hours(48),
  fix: lawDays(7),
  appeal: lawDays(15),
  judgeAppeal: workDays(5),
  support: lawDays(30),
  // "The same day": until its end, or that of the next working day.
  classify: lawDays(0),
  instant: hours(48),
  arrive: workDays(3),
  announcement: lawDays(3),
  round: lawDays(10),
  retry: workDays(5),
  ballot: lawDays(7),
  publishResult: lawDays(3),
  objection: lawDays(7),
  plan: lawDays(7),
  progress: { unit: 'calDay', amount: 15 },
  openReview: lawDays(7),
  review: lawDays(7),
  rectify: lawDays(15),
  covenant: lawDays(30),
}

/** After the first review of a thing that was done: its second, and its last (§4.7). Days after the completion. */
export const RECHECK_AFTER_DAYS = [30, 180] as const

export interface TopicClock {
  kind: TopicClockKind
  startedAt: Instant
  /** Null: the calendar does not know the year yet, so nothing is promised. */
  dueAt: Instant | null
}

/** The limit that runs after a step. `done`: when it was carried out, and the reviews that have ended with this step. */
export function topicClockAfter(
  effect: TopicClockEffect,
  current: TopicClock | null,
  now: Instant,
  calendar: WorkingCalendar,
  done: { at: Instant | null; reviews: number } = { at: null, reviews: 0 },
): TopicClock | null {
  if (effect === 'keep') return current
  if (effect === 'stop') return null
  if (effect === 'recheck') return recheckClock(now, done)
  return { kind: effect, startedAt: now, dueAt: endUnlessUnknown(calendar, now, TOPIC_LIMITS[effect]) }
}

/** A question of a resident: as long as a department has to come (§1.3), configuration with this default. */
const QUESTION_LIMIT = workDays(3)

/** Until when the office that was asked answers; null where nothing can be promised. */
export function questionDueAt(now: Instant, calendar: WorkingCalendar): Instant | null {
  return endUnlessUnknown(calendar, now, QUESTION_LIMIT)
}

/** The same limit by a calendar that knows more, from where it started. What is looked at again after so many days is none of office time. */
export function recountTopicClock(clock: TopicClock, calendar: WorkingCalendar): TopicClock {
  return clock.kind === 'recheck' ? clock : { ...clock, dueAt: endUnlessUnknown(calendar, clock.startedAt, TOPIC_LIMITS[clock.kind]) }
}

/** After the last look, or where nothing was carried out, nothing runs any more. */
function recheckClock(now: Instant, { at, reviews }: { at: Instant | null; reviews: number }): TopicClock | null {
  const days = RECHECK_AFTER_DAYS[reviews - 1]
  return at === null || days === undefined ? null : { kind: 'recheck', startedAt: now, dueAt: Math.max(now, at + days * DAY) }
}

/** A step must never be refused because next year's holidays are not announced. */
function endUnlessUnknown(calendar: WorkingCalendar, start: Instant, { unit, amount }: Limit): Instant | null {
  try {
    return unit === 'law' ? legalPeriodEnd(calendar, start, amount) : dueAt(calendar, start, { unit, amount })
  } catch (error) {
    if (isAppError(error) && error.code === 'CALENDAR_YEAR_UNKNOWN') return null
    throw error
  }
}
