import * as v from 'valibot'
import { ROLES } from '../domain/appointments'
import { operation } from './operation'
import { anyOf, appointer, person, related, type SubjectRef } from './policy'
import { InstantMs, PersonId, page, pageInput, PlaceCode, Ulid } from './primitives'

const THE_APPOINTMENT: SubjectRef = { subject: 'appointment', key: 'appointmentId' }

const Appointment = v.object({
  id: v.string(),
  personId: v.string(),
  role: v.picklist(ROLES),
  placeCode: v.string(),
  startsAt: v.number(),
  endsAt: v.number(),
  revokedAt: v.nullable(v.number()),
})

/**
 * Role × place × period, from now, made by the level above (APPOINTING) and for somebody else. INVALID_INPUT names `endsAt` when it is
 * past or beyond the longest term. Idempotent by `id`.
 */
export const appoint = operation({
  name: 'appointments.appoint',
  input: v.strictObject({ id: Ulid, personId: PersonId, role: v.picklist(ROLES, 'choice'), placeCode: PlaceCode, endsAt: InstantMs }),
  output: Appointment,
  policy: appointer({ roleKey: 'role', placeKey: 'placeCode' }),
  errors: ['PERSON_NOT_FOUND', 'PLACE_UNKNOWN', 'ROLE_NOT_HELD_THERE', 'OWN_APPOINTMENT'],
})

/** Ends an appointment now, by whoever could have made it; its holder may lay it down. Repeating it changes nothing. */
export const revokeAppointment = operation({
  name: 'appointments.revoke',
  input: v.strictObject({ appointmentId: Ulid }),
  output: Appointment,
  policy: anyOf(related(['holder'], THE_APPOINTMENT), appointer(THE_APPOINTMENT)),
  errors: ['APPOINTMENT_NOT_FOUND'],
})

/** Who serves at a place: the live appointments held exactly there, newest first. Anybody known may see which offices are filled. */
export const listAppointmentsAt = operation({
  name: 'appointments.listAt',
  input: v.strictObject({ placeCode: PlaceCode, ...pageInput }),
  output: page(
    v.object({
      ...Appointment.entries,
      /** Only for those who could revoke it, and for its holder. */
      personId: v.nullable(v.string()),
      isMine: v.boolean(),
      canRevoke: v.boolean(),
    }),
  ),
  policy: person,
  errors: ['PLACE_UNKNOWN'],
})
