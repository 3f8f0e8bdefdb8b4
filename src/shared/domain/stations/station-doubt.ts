import { DAY, type Instant, MINUTE } from '../time'

/**
 * reporting.md §4.4: a doubt that riders raise goes to the manager, from there to the community's secretary, and what came true on several days to a review by the
 * street. A person decides each time; nothing is taken from a station by itself.
 */
export const DOUBT_STEPS = ['manager', 'secretary', 'settled'] as const
export type DoubtStep = (typeof DOUBT_STEPS)[number]

/** `open`: it was open, or is again · `shut`: riders were right. */
export const DOUBT_ANSWERS = ['open', 'shut'] as const
export type DoubtAnswer = (typeof DOUBT_ANSWERS)[number]

export const MANAGER_ANSWERS_WITHIN = 60 * MINUTE
const REVIEW_AFTER = 3
const REVIEW_WINDOW = 30 * DAY

export interface Doubt {
  raisedAt: Instant
  answer: { answer: DoubtAnswer; at: Instant } | null
}

/** Whose turn it is. */
export function doubtStep({ raisedAt, answer }: Doubt, now: Instant): DoubtStep {
  if (answer) return 'settled'
  return now - raisedAt >= MANAGER_ANSWERS_WITHIN ? 'secretary' : 'manager'
}

/** Whether the street should look: days on which it was not open as it said, each once. `dayOf` an instant's day in Asia/Shanghai. */
export function needsReview(doubts: readonly Doubt[], now: Instant, dayOf: (at: Instant) => string): boolean {
  const days = doubts.filter(({ raisedAt, answer }) => answer?.answer === 'shut' && now - raisedAt <= REVIEW_WINDOW).map(({ raisedAt }) => dayOf(raisedAt))
  return new Set(days).size >= REVIEW_AFTER
}
