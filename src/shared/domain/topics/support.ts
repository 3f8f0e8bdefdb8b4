/** deliberation.md §1.3, 4, configuration with these defaults. */
export const MIN_SUPPORTS = 5
export const SUPPORT_PERCENT = 3

/** Households that have to stand behind a topic: five, or three in a hundred of its scope, whichever is more. */
export function supportsNeeded(households: number): number {
  return Math.max(MIN_SUPPORTS, Math.ceil((households * SUPPORT_PERCENT) / 100))
}
