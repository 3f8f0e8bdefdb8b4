/** Milliseconds since 1970-01-01T00:00Z. All times in rules and on the wire are instants. */
export type Instant = number

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Asia/Shanghai has had no daylight saving since 1991: a fixed offset is exact for every date we handle. */
const BEIJING_OFFSET = 8 * HOUR

/** A calendar day in Asia/Shanghai, 'YYYY-MM-DD'. */
export type BeijingDate = string

export function beijingDate(at: Instant): BeijingDate {
  return new Date(at + BEIJING_OFFSET).toISOString().slice(0, 10)
}

/** 'YYYY-MM' in Asia/Shanghai. */
export function monthOf(at: Instant): string {
  return beijingDate(at).slice(0, 7)
}

/** The instant of 00:00 in Asia/Shanghai on that day. */
export function startOfBeijingDay(date: BeijingDate): Instant {
  return Date.parse(`${date}T00:00:00Z`) - BEIJING_OFFSET
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: BeijingDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

export function nextDate(date: BeijingDate): BeijingDate {
  return beijingDate(startOfBeijingDay(date) + DAY)
}
