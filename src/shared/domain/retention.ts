import { beijingDate, DAY, type Instant, startOfBeijingDay } from './time'

/** How long things stay as they came (C29; configuration). */
export const EXACT_FOR = 180 * DAY
/** A report that is still open keeps its exact place, and is looked at again after this. */
export const EXACT_AGAIN = 30 * DAY
/** What a coarse place says of its own accuracy, metres. */
export const COARSE_ACCURACY_M = 100

/** The file of a refused photo is kept this long, for an appeal (C29). */
export const REFUSED_MEDIA_KEPT_FOR = 30 * DAY

/** A roll that another one replaced, ms: as long as somebody may ask how the change came about. No clause names it; C29 asks for an end. */
export const REPLACED_ROLL_KEPT_FOR = 90 * DAY

/** An account that nobody answers for and nobody opens is kept this long (C29). */
const IDLE_FOR = 90 * DAY

/** When somebody who comes at `now` would be idle: the same for all of one day, so that it is written once a day. */
export function idleAfter(now: Instant): Instant {
  return startOfBeijingDay(beijingDate(now)) + IDLE_FOR
}
