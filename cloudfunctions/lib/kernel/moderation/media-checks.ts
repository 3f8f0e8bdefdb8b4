import { HOUR, MINUTE } from '@/shared/domain/time'
import type { CheckState } from '@/shared/domain/moderation/check-state'

/** The platform answers within 30 minutes; after that it will not (C12). */
export const VERDICT_DUE_AFTER = 35 * MINUTE
/** The service did not even take the question: it may in a minute. */
export const ASK_AGAIN_AFTER = MINUTE
export const CHECK_ATTEMPTS = 2
/** The platform checks for people who were here within two hours (C10); after that a person has to look. */
export const OPENID_IS_RECENT = 2 * HOUR

interface CheckedMedia {
  traceId: string | null
  check: CheckState
}

/** When the clock has to look after the checks of these photos; null: all have their verdict. */
export function nextMediaCheck(media: readonly CheckedMedia[], now: number): Date | null {
  const waiting = media.filter((one) => one.check === 'pending')
  if (waiting.length === 0) return null
  return new Date(now + (waiting.some((one) => one.traceId === null) ? ASK_AGAIN_AFTER : VERDICT_DUE_AFTER))
}

export function traceIdsOf(media: readonly CheckedMedia[]): string[] {
  return media.flatMap((one) => (one.traceId === null ? [] : [one.traceId]))
}
