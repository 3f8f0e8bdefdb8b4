import { findById, insert, type InsertOutcome, updateWhere } from '../../adapters/database'
import { APPOINTMENTS } from '../../kernel/collections'
import type { AppointmentDocument } from '../../kernel/persons.store'

/** All queries of the domain, one trip each. */

export function insertAppointment(appointment: AppointmentDocument): Promise<InsertOutcome> {
  return insert(APPOINTMENTS, appointment)
}

export function findAppointment(id: string): Promise<AppointmentDocument | undefined> {
  return findById<AppointmentDocument>(APPOINTMENTS, id)
}

/** @returns whether it was in force until now */
export async function revokeAt(id: string, at: Date): Promise<boolean> {
  return (await updateWhere(APPOINTMENTS, { _id: id, revokedAt: null }, { set: { revokedAt: at } })) === 1
}
