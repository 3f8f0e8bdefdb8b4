import { beijingDate, DAY, HOUR, type Instant, startOfBeijingDay } from '@/shared/domain/time'
import type { Notice } from '../../kernel/ports'

/** product.md, configuration with these defaults: hours of the day in Asia/Shanghai, over midnight. */
const QUIET = { resident: { from: 21.5, to: 8 }, staff: { from: 22, to: 7 } } as const

/** Pure. The first moment from `now` on that a message may make a telephone ring. */
export function afterQuietHours(now: Instant, quiet: Notice['quiet']): Instant {
  if (quiet === 'never') return now
  const midnight = startOfBeijingDay(beijingDate(now))
  const hour = (now - midnight) / HOUR
  const { from, to } = QUIET[quiet]
  if (hour < to) return midnight + to * HOUR
  return hour >= from ? midnight + DAY + to * HOUR : now
}
