import type { HeldOffice } from '@/shared/contract/appointments'
import { isHeldAt } from '@/shared/domain/appointing'
import type { Role } from '@/shared/domain/appointments'
import { DAY, type Instant } from '@/shared/domain/time'

/** How long before its end an office asks to be renewed (mockup: 30 天内到期). */
const ENDS_SOON = 30 * DAY

/** Offices that a place cannot do without: none of them filled is a vacancy that shows. */
const NEEDED: readonly Role[] = ['street-officer', 'secretary', 'grid-worker']

/** Whole days until the end if it is near, else null. */
export function daysLeft({ endsAt }: HeldOffice, now: Instant): number | null {
  const left = endsAt - now
  return left > ENDS_SOON ? null : Math.max(0, Math.floor(left / DAY))
}

/** Needed there and held by nobody. */
export function vacancies(offices: readonly HeldOffice[], placeCode: string): Role[] {
  return NEEDED.filter((role) => isHeldAt(role, placeCode) && !offices.some((office) => office.role === role))
}
