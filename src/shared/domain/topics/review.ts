import { SMALLEST_GROUP } from '../consensus/find-groups'

/** deliberation.md §4.7: asked when it is done, and after 30 and 180 days. */
export const REVIEW_ANSWERS = ['solved', 'partly', 'unsolved'] as const
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number]
export type ReviewCounts = Readonly<Record<ReviewAnswer, number>>

/** Of a covenant: rules, and characters a rule. */
export const MAX_RULES = 10
export const MAX_RULE = 60

const STEP = 5

/** In hundredths, in steps of five; null where so few answered that one could be told from the others. */
export function reviewShares(counts: ReviewCounts): ReviewCounts | null {
  const answers = REVIEW_ANSWERS.reduce((sum, one) => sum + counts[one], 0)
  if (answers < SMALLEST_GROUP) return null
  const share = (part: number) => Math.round((part * 100) / answers / STEP) * STEP
  return { solved: share(counts.solved), partly: share(counts.partly), unsolved: share(counts.unsolved) }
}
