import { DAY, HOUR, type Instant } from '@/shared/domain/time'

/** reporting.md §2.9: so many submissions in a window of this length; riders are on the road all day. Configuration with these defaults. */
export const SUBMISSION_LIMITS = {
  person: [{ count: 10, windowMs: HOUR }, { count: 30, windowMs: DAY }],
  rider: [{ count: 10, windowMs: HOUR }, { count: 50, windowMs: DAY }],
} as const
export type SubmissionLimits = (typeof SUBMISSION_LIMITS)[keyof typeof SUBMISSION_LIMITS]

/** An offline queue older than this was forgotten rather than delayed. */
export const OLDEST_CHARGE = 7 * DAY

/** The first moment that a submission captured at `capturedAt` may be charged to, and the first that its charges must be known from. */
export function chargeFrom(capturedAt: Instant, now: Instant): { earliest: Instant; knownFrom: Instant } {
  const earliest = Math.min(now, Math.max(capturedAt, now - OLDEST_CHARGE))
  return { earliest, knownFrom: earliest - DAY }
}

/**
 * Pure. The moment that a submission counts at: the first from its capture on that has room in every window, whatever order a queue is
 * sent in. If that lies in the future, it is when to send again: over the limit means later, never lost.
 */
export function chargeTime(earliest: Instant, now: Instant, charged: readonly Instant[], limits: SubmissionLimits): { at: Instant } | { retryAt: Instant } {
  const candidates = [earliest, ...charged.flatMap((at) => limits.map(({ windowMs }) => at + windowMs))]
  const at = candidates
    .filter((candidate) => candidate >= earliest)
    .sort((a, b) => a - b)
    .find((candidate) => limits.every(({ count, windowMs }) => fullest(charged, candidate, windowMs) < count))
  // The last candidate lies a full window after everything charged, so one always fits.
  const free = at ?? now
  return free <= now ? { at: free } : { retryAt: free }
}

/** The most that any window of this length with `at` in it holds already. */
function fullest(charged: readonly Instant[], at: Instant, windowMs: number): number {
  const starts = [at, ...charged.filter((one) => one > at - windowMs && one <= at)]
  return Math.max(...starts.map((start) => charged.filter((one) => one >= start && one < start + windowMs).length))
}
