import { HOUR, type Instant, MINUTE } from '../time'

/** Somebody came, and perhaps said that they left. */
export interface Stay {
  at: Instant
  leftAt: Instant | null
}

/** Who says nothing has left by then (§4.4). */
const STAYS_FOR = 25 * MINUTE
/** Fewer than this in so long a time are no picture of a room. */
const ENOUGH = 3
const LOOK_BACK = 2 * HOUR

export const OCCUPANCIES = ['free', 'some', 'busy', 'unknown'] as const
export type Occupancy = (typeof OCCUPANCIES)[number]

/** reporting.md §4.4. Pure. Shown only when honest: too few stays, or a room whose size nobody said, are `unknown`. Integers: 40 and 80 in a hundred. */
export function occupancyOf(stays: readonly Stay[], capacity: number | null, now: Instant): Occupancy {
  const recent = stays.filter(({ at }) => at <= now && now - at <= LOOK_BACK)
  if (!capacity || recent.length < ENOUGH) return 'unknown'
  const present = recent.filter(({ at, leftAt }) => now - at < STAYS_FOR && (leftAt === null || leftAt > now)).length
  if (present * 100 < 40 * capacity) return 'free'
  return present * 100 > 80 * capacity ? 'busy' : 'some'
}
