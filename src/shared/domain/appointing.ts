import { type Appointment, holdsRole, type Role } from './appointments'
import { type PlaceLevel, placeLevel } from './places'
import { DAY, type Instant } from './time'

/** Where a role can be held, and which roles, held at that place or above it, give it and take it away. */
export interface AppointingRule {
  at: readonly PlaceLevel[]
  by: readonly Role[]
}

const CITY: readonly Role[] = ['city-admin']
const STREET: readonly Role[] = ['street-officer', ...CITY]
const COMMUNITY: readonly Role[] = ['secretary', ...STREET]
/** Offices of deliberation are those of a community or of one of its compounds (deliberation.md §1.4). */
const COUNCIL: AppointingRule = { at: ['community', 'grid'], by: COMMUNITY }

/** Every appointment is made by the level above, and whoever stands above that level can do it as well. */
export const APPOINTING: Readonly<Record<Role, AppointingRule>> = {
  'city-admin': { at: ['city'], by: CITY },
  'department-officer': { at: ['city', 'district'], by: CITY },
  'street-officer': { at: ['street'], by: CITY },
  secretary: { at: ['community'], by: STREET },
  'grid-worker': { at: ['community', 'grid'], by: COMMUNITY },
  // Looks after the stations of a community, or of one compound.
  'station-manager': { at: ['community', 'grid', 'building'], by: COMMUNITY },
  'building-head': { at: ['grid', 'building'], by: COMMUNITY },
  'council-member': COUNCIL,
  facilitator: COUNCIL,
  scrutineer: COUNCIL,
  'resident-monitor': COUNCIL,
  rider: { at: ['city', 'district', 'street', 'community'], by: COMMUNITY },
}

/** Everybody who can give some role to somebody. */
export const APPOINTERS: readonly Role[] = [...new Set(Object.values(APPOINTING).flatMap(({ by }) => by))]

/** The roles that somebody with these appointments may give at this place, in the order of the table. */
export function rolesToGive(appointments: readonly Appointment[], placeCode: string, now: Instant): Role[] {
  return (Object.keys(APPOINTING) as Role[]).filter((role) => isHeldAt(role, placeCode) && mayAppoint(appointments, role, placeCode, now))
}

/** The term of a residents' committee (村委会/居委会组织法: five years): no appointment outlasts it without being made again. */
export const LONGEST_APPOINTMENT = 5 * 366 * DAY

export function isHeldAt(role: Role, placeCode: string): boolean {
  return APPOINTING[role].at.includes(placeLevel(placeCode))
}

/** Whether somebody with these appointments may give this role at this place to another, or take it away. */
export function mayAppoint(appointments: readonly Appointment[], role: Role, placeCode: string, now: Instant): boolean {
  return holdsRole(appointments, APPOINTING[role].by, placeCode, now)
}

/** It must end, later than now and within the longest term. */
export function isPeriodAllowed(now: Instant, endsAt: Instant): boolean {
  return now < endsAt && endsAt <= now + LONGEST_APPOINTMENT
}
