import { anyOfFilters, between, find, findById, gt, insert, type InsertOutcome, lt, oneOf, updateWhere } from '../../adapters/database'
import type { Role } from '@/shared/domain/appointments'
import { APPOINTMENTS } from '../../kernel/collections'
import type { AppointmentDocument } from '../../kernel/persons.store'

/** All queries of the domain, one trip each. */

export function insertAppointment(appointment: AppointmentDocument): Promise<InsertOutcome> {
  return insert(APPOINTMENTS, appointment)
}

export function findAppointment(id: string): Promise<AppointmentDocument | undefined> {
  return findById<AppointmentDocument>(APPOINTMENTS, id)
}

/** Index `at_place`; ended ones too. */
export function findAppointmentsAt(placeCodes: readonly string[], roles: readonly Role[]): Promise<AppointmentDocument[]> {
  return find<AppointmentDocument>(APPOINTMENTS, { filter: { placeCode: oneOf(placeCodes), role: oneOf(roles) }, limit: 200 })
}

/** At these places, and below one of them; ended ones too. Index `at_place`. */
export function findAppointmentsNear(role: Role, placeCodes: readonly string[], below: string): Promise<AppointmentDocument[]> {
  return find<AppointmentDocument>(APPOINTMENTS, { filter: anyOfFilters({ placeCode: oneOf(placeCodes), role }, { placeCode: between(`${below}-`, `${below}-~`), role }), limit: 1_000 })
}

/** Index `held_at`: in force at `now`, held exactly there, the latest begun first. */
export function findLiveAt(placeCode: string, now: Date, after: { at: number; id: string } | null, limit: number): Promise<AppointmentDocument[]> {
  const live = { placeCode, revokedAt: null, endsAt: gt(now) }
  const filter = after ? anyOfFilters({ ...live, startsAt: lt(new Date(after.at)) }, { ...live, startsAt: new Date(after.at), _id: lt(after.id) }) : live
  return find<AppointmentDocument>(APPOINTMENTS, { filter, sort: [['startsAt', 'desc'], ['_id', 'desc']], limit })
}

/** Index `renew`: riders whose year ends within a month, the soonest first. */
export function findRenewing(now: number, limit: number): Promise<AppointmentDocument[]> {
  return find<AppointmentDocument>(APPOINTMENTS, { filter: { renewAt: between(new Date(0), new Date(now)) }, sort: [['renewAt', 'asc'], ['_id', 'asc']], limit })
}

/** Asked once. */
export async function setRenewed(id: string): Promise<void> {
  await updateWhere(APPOINTMENTS, { _id: id }, { set: { renewAt: null } })
}

/** @returns whether it was in force until now */
export async function revokeAt(id: string, at: Date): Promise<boolean> {
  return (await updateWhere(APPOINTMENTS, { _id: id, revokedAt: null }, { set: { revokedAt: at } })) === 1
}

/** Index `of_person`. Those that are over already stay as they were. */
export async function revokeAllOf(personId: string, at: Date): Promise<void> {
  await updateWhere(APPOINTMENTS, { personId, revokedAt: null, endsAt: gt(at) }, { set: { revokedAt: at } })
}
