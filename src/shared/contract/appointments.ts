import * as v from 'valibot'
import { ROLES } from '../domain/appointments'
import { CITY_CODE } from '../domain/places'
import { operation } from './operation'
import { appointed } from './policy'
import { InstantMs, PersonId, PlaceCode, Ulid } from './primitives'

const Appointment = v.object({
  id: v.string(),
  personId: v.string(),
  role: v.picklist(ROLES),
  placeCode: v.string(),
  startsAt: v.number(),
  endsAt: v.number(),
  revokedAt: v.nullable(v.number()),
})

/** Role × place × period, made by the city admin. Idempotent by `id`. */
export const appoint = operation({
  name: 'appointments.appoint',
  input: v.strictObject({ id: Ulid, personId: PersonId, role: v.picklist(ROLES, 'choice'), placeCode: PlaceCode, endsAt: InstantMs }),
  output: Appointment,
  policy: appointed(['city-admin'], { place: CITY_CODE }),
  errors: ['PERSON_NOT_FOUND', 'PLACE_UNKNOWN'],
})

/** Ends an appointment now. Repeating it changes nothing. */
export const revokeAppointment = operation({
  name: 'appointments.revoke',
  input: v.strictObject({ appointmentId: Ulid }),
  output: Appointment,
  policy: appointed(['city-admin'], { place: CITY_CODE }),
  errors: ['APPOINTMENT_NOT_FOUND'],
})
