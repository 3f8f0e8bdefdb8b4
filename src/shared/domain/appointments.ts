import { isWithin } from './places'
import type { Instant } from './time'

/** deliberation.md §1.4, product.md "Who uses it". A resident is what everybody is; these are given by somebody. */
export const ROLES = [
  'rider',
  'council-member',
  'facilitator',
  'scrutineer',
  'resident-monitor',
  'building-head',
  'grid-worker',
  'station-manager',
  'secretary',
  'street-officer',
  'department-officer',
  'city-admin',
] as const

export type Role = (typeof ROLES)[number]

/**
 * Duties that the tables of rules name, and the roles that hold them where nobody else was told to (product.md: 受理员 is whoever
 * holds `intake` at the community, by default the secretary; 街道主要负责人 and 单位负责人 hold `lead`).
 */
export const DUTY_HOLDERS = {
  intake: ['secretary'],
  handle: ['secretary', 'grid-worker'],
  verify: ['secretary', 'grid-worker'],
  lead: ['street-officer'],
  tend: ['station-manager'],
} as const satisfies Record<string, readonly Role[]>

export type Duty = keyof typeof DUTY_HOLDERS

/** Role × place × period. Revocable and expiring; made by the level above. */
export interface Appointment {
  role: Role
  placeCode: string
  startsAt: Instant
  endsAt: Instant
  revokedAt?: Instant
  /** Of a rider: came of their own asking (list, badge, word), not of the level above. */
  isVerified?: boolean
}

export function isLive(appointment: Appointment, now: Instant): boolean {
  return appointment.startsAt <= now && now < appointment.endsAt && (appointment.revokedAt === undefined || now < appointment.revokedAt)
}

/** Whether one of the roles is held at `placeCode` or above it. */
export function holdsRole(appointments: readonly Appointment[], roles: readonly Role[], placeCode: string, now: Instant): boolean {
  return appointments.some(
    (appointment) => roles.includes(appointment.role) && isLive(appointment, now) && isWithin(placeCode, appointment.placeCode),
  )
}

/** The roles that are held at `placeCode` or above it, each once. */
export function rolesAt(appointments: readonly Appointment[], placeCode: string, now: Instant): Role[] {
  return ROLES.filter((role) => holdsRole(appointments, [role], placeCode, now))
}

export function dutiesAt(appointments: readonly Appointment[], placeCode: string, now: Instant): Duty[] {
  return (Object.keys(DUTY_HOLDERS) as Duty[]).filter((duty) => holdsRole(appointments, DUTY_HOLDERS[duty], placeCode, now))
}
