import type { Me } from '@/shared/contract/people'
import { isWithin } from '@/shared/domain/places'
import { SCREENERS } from '@/shared/domain/topics/topic-offices'

/** Pure. Whether this reader screens what is proposed in the community. */
export function screensAt(me: Pick<Me, 'appointments'> | null, communityCode: string): boolean {
  return (me?.appointments ?? []).some(({ role, place }) => SCREENERS.includes(role) && isWithin(communityCode, place.code))
}
