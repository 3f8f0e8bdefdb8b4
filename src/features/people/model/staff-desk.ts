import type { Me } from '@/shared/contract/people'
import type { Place } from '@/shared/contract/places'
import type { Role } from '@/shared/domain/appointments'
import { communityOf } from '@/shared/domain/places'

/** Where somebody works on what others report. */
export interface StaffDesk {
  role: Role
  place: Place
  /** Null: the appointment covers several communities, one has to be chosen. */
  communityCode: string | null
  /** The grid that the appointment is confined to; null: all of the community. */
  gridCode: string | null
  /** Decides on what comes in; the others handle it. */
  takesIn: boolean
}

const STAFF_ROLES: readonly Role[] = ['secretary', 'grid-worker', 'street-officer', 'city-admin']

/** The first appointment that works on reports, those of one community before wider ones. */
export function staffDesk(me: Me | null): StaffDesk | null {
  const desks = (me?.appointments ?? [])
    .filter(({ role }) => STAFF_ROLES.includes(role))
    .map(({ role, place }) => ({ role, place, communityCode: communityOf(place.code) ?? null, gridCode: place.level === 'grid' ? place.code : null, takesIn: role !== 'grid-worker' }))
  return desks.find(({ communityCode, gridCode }) => communityCode !== null && gridCode === null) ?? desks.find(({ communityCode }) => communityCode !== null) ?? desks[0] ?? null
}
