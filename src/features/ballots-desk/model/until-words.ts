import { SETUP_WORDS } from '@/copy/ballots-desk'
import { dateWords, momentWords } from '@/copy/clock'
import { beijingDate, type Instant, startOfBeijingDay } from '@/shared/domain/time'

/** Pure. An end as it is said: at midnight it belongs to the day before, at 24:00 (民法典 203). */
export function untilWords(at: Instant, now: Instant): string {
  return at === startOfBeijingDay(beijingDate(at)) ? `${dateWords(at - 1, now)} ${SETUP_WORDS.midnight}` : momentWords(at, now)
}
