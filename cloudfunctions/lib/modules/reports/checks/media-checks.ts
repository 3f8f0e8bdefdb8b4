import { HOUR, MINUTE } from '@/shared/domain/time'
import type { Media } from '../report-document'

/** The platform answers within 30 minutes; after that it will not (C12). */
export const VERDICT_DUE_AFTER = 35 * MINUTE
/** The service did not even take the question: it may in a minute. */
export const ASK_AGAIN_AFTER = MINUTE
export const CHECK_ATTEMPTS = 2
/** The platform checks for people who were here within two hours (C10); after that a person has to look. */
export const OPENID_IS_RECENT = 2 * HOUR

/** When the clock has to look after the checks of these photos; null: all have their verdict. */
export function nextMediaCheck(media: readonly Media[], now: number): Date | null {
  const waiting = media.filter((one) => one.check === 'pending')
  if (waiting.length === 0) return null
  return new Date(now + (waiting.some((one) => one.traceId === null) ? ASK_AGAIN_AFTER : VERDICT_DUE_AFTER))
}

export function traceIdsOf(media: readonly Media[]): string[] {
  return media.flatMap((one) => (one.traceId === null ? [] : [one.traceId]))
}
