import type { BallotDetail } from '@/shared/contract/ballots'
import { DAY, type Instant } from '@/shared/domain/time'

/** Days to choose from. */
const SHOWN = 14

/** Pure. Ends to choose from: the same hour on later days, at most as long again as it was to run. */
export function laterEnds({ opensAt, endsAt }: Pick<BallotDetail, 'opensAt' | 'endsAt'>): Instant[] {
  const days = Math.min(SHOWN, Math.floor((endsAt - opensAt) / DAY))
  return Array.from({ length: days }, (_, index) => endsAt + (index + 1) * DAY)
}
