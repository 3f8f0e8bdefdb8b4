import { DAY, HOUR, type Instant, MINUTE, beijingDate, startOfBeijingDay } from '../shared/domain/time'

/** How a time limit stands (design.md 4.3). */
export type ClockTone = 'far' | 'running' | 'near' | 'late'

const FAR_AHEAD = 3 * DAY
const NEAR_SHARE = 0.8
const FAR_SHARE = 0.5
/** Beyond this only days are said. */
const DAYS_ONLY = 48 * HOUR

/**
 * Late beats everything; the last hour is near even of a short limit, three days are far even at the end of a long one.
 */
export function clockTone(startedAt: Instant, dueAt: Instant, now: Instant): ClockTone {
  const left = dueAt - now
  const share = clockShare(startedAt, dueAt, now)
  if (left <= 0) return 'late'
  if (left < HOUR) return 'near'
  if (left > FAR_AHEAD) return 'far'
  if (share >= NEAR_SHARE) return 'near'
  return share < FAR_SHARE ? 'far' : 'running'
}

/** How much of a limit has passed, 0 to 1. */
export function clockShare(startedAt: Instant, dueAt: Instant, now: Instant): number {
  if (dueAt <= startedAt) return now >= dueAt ? 1 : 0
  return Math.min(1, Math.max(0, (now - startedAt) / (dueAt - startedAt)))
}

/** 「还剩 1 小时 20 分」, 「超时 22 分」; a limit that is over keeps counting. */
export function clockWords(dueAt: Instant, now: Instant): string {
  const left = dueAt - now
  if (left > 0) return left < MINUTE ? '还剩不到 1 分' : `还剩 ${spanWords(left)}`
  return -left < MINUTE ? '刚超时' : `超时 ${spanWords(-left)}`
}

/** A length of time, ms, rounded down: minutes under an hour, hours and minutes to 48 hours, then days. */
export function spanWords(span: number): string {
  const length = Math.max(0, span)
  if (length > DAYS_ONLY) return `${Math.floor(length / DAY)} 天`
  const hours = Math.floor(length / HOUR)
  const minutes = Math.floor((length % HOUR) / MINUTE)
  if (hours === 0) return `${minutes} 分`
  return minutes === 0 ? `${hours} 小时` : `${hours} 小时 ${minutes} 分`
}

/** How old something is, by its age in ms: 「刚刚」, 「14 分钟前」, 「3 小时前」, 「2 天前」. */
export function ageWords(age: number): string {
  if (age < MINUTE) return '刚刚'
  if (age < HOUR) return `${Math.floor(age / MINUTE)} 分钟前`
  if (age < DAY) return `${Math.floor(age / HOUR)} 小时前`
  return `${Math.floor(age / DAY)} 天前`
}

/** 19:32 */
export function timeWords(at: Instant): string {
  // Beijing is eight hours ahead of UTC all year.
  return new Date(at + 8 * HOUR).toISOString().slice(11, 16)
}

/** 7月18日, with the year only if it is not this one. */
export function dateWords(at: Instant, now: Instant): string {
  const [year, month, day] = beijingDate(at).split('-').map(Number)
  const isThisYear = beijingDate(now).startsWith(`${year}-`)
  return `${isThisYear ? '' : `${year}年`}${month}月${day}日`
}

/** As short as it is clear: 19:32 today, 昨天 19:32, 明天 09:00, else 7月18日 19:32. */
export function momentWords(at: Instant, now: Instant): string {
  const days = Math.round((startOfBeijingDay(beijingDate(at)) - startOfBeijingDay(beijingDate(now))) / DAY)
  const near: Record<number, string> = { [-1]: '昨天 ', 0: '', 1: '明天 ' }
  return `${near[days] ?? `${dateWords(at, now)} `}${timeWords(at)}`
}
