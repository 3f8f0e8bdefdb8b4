import { BALLOT_WORDS } from '@/copy/ballots'
import { dateWords, momentWords } from '@/copy/clock'
import { beijingDate, type Instant, startOfBeijingDay } from '@/shared/domain/time'

/** Pure. A period of days ends with its last one, at 24:00: its midnight already belongs to the next. */
export function endWords(at: Instant, now: Instant): string {
  return at === startOfBeijingDay(beijingDate(at)) ? BALLOT_WORDS.midnight(dateWords(at - 1, now)) : momentWords(at, now)
}
