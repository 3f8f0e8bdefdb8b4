import { clockShare, clockTone, clockWords, dateWords, momentWords } from '@/copy/clock'
import { TOPIC_CLOCK_WORDS } from '@/copy/topics-board'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { beijingDate, type Instant, startOfBeijingDay } from '@/shared/domain/time'
import type { ClockTone } from '@/ui'

/** Limits that are a promise of an office: past them it is late. The others are windows for residents, which simply end. */
const PROMISES: readonly string[] = ['screen', 'judgeAppeal', 'classify', 'instant', 'arrive', 'retry', 'publishResult', 'plan', 'progress', 'rectify', 'covenant']
/** Nobody has to do anything by then: it is looked at again. */
const SILENT: readonly string[] = ['recheck', 'openReview']

export interface TopicClockReading {
  tone: ClockTone
  text: string
  /** Of the limit that has passed, 0 to 1. */
  share: number
}

/** Pure. How the limit that runs stands; null: none, or one whose end nobody knows yet. */
export function readTopicClock(clock: TopicSummary['clock'], time: Instant): TopicClockReading | null {
  if (!clock || clock.dueAt === null || SILENT.includes(clock.kind)) return null
  const { startedAt, dueAt, isOverdue } = clock
  // The server's word stands where the phone's own clock is behind.
  const now = isOverdue ? Math.max(time, dueAt) : time
  const share = clockShare(startedAt, dueAt, now)
  if (dueAt <= now && !PROMISES.includes(clock.kind)) return { tone: 'far', text: TOPIC_CLOCK_WORDS.ended, share }
  return { tone: clockTone(startedAt, dueAt, now), text: clockWords(dueAt, now), share }
}

/** Pure. The last day of a limit; null: its end is not known. */
export function lastDayOf(clock: TopicSummary['clock'], now: Instant): string | null {
  // A limit of the law ends with its day: at the midnight that already belongs to the next.
  return clock?.dueAt ? dateWords(clock.dueAt - 1, now) : null
}

/** Pure. By when, as exactly as the limit is; null: its end is not known. */
export function dueByWords(clock: TopicSummary['clock'], now: Instant): string | null {
  const day = lastDayOf(clock, now)
  if (!clock?.dueAt || day === null) return null
  return clock.dueAt === startOfBeijingDay(beijingDate(clock.dueAt)) ? TOPIC_CLOCK_WORDS.dueDay(day) : TOPIC_CLOCK_WORDS.dueBy(momentWords(clock.dueAt, now))
}
