import * as v from 'valibot'
import { APPOINTERS } from '../domain/appointing'
import { ROLES } from '../domain/appointments'
import { operation } from './operation'
import { anyOf, appointed, appointer, person, related, type SubjectRef } from './policy'
import { BASE32 } from '../domain/ulid'
import { InstantMs, PersonId, page, pageInput, PlaceCode, text, Ulid } from './primitives'

/** Characters. */
export const MAX_HOLDER_NAME = 20

/** Eight characters that survive being read aloud; short-lived, so that nobody can try them all. */
export const CANDIDATE_CODE_LENGTH = 8
export const CandidateCode = v.pipe(v.string('type'), v.regex(new RegExp(`^[${BASE32}]{${CANDIDATE_CODE_LENGTH}}$`), 'format'))

const THE_APPOINTMENT: SubjectRef = { subject: 'appointment', key: 'appointmentId' }

const Appointment = v.object({
  id: v.string(),
  personId: v.string(),
  role: v.picklist(ROLES),
  /** How the holder is called; masked for those who could not revoke it. Null: nobody wrote it down. */
  name: v.nullable(v.string()),
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
  input: v.strictObject({ id: Ulid, personId: PersonId, role: v.picklist(ROLES, 'choice'), placeCode: PlaceCode, endsAt: InstantMs, name: v.optional(text(MAX_HOLDER_NAME)) }),
  output: Appointment,
  policy: appointer({ roleKey: 'role', placeKey: 'placeCode' }),
  errors: ['PERSON_NOT_FOUND', 'PLACE_UNKNOWN', 'ROLE_NOT_HELD_THERE', 'OWN_APPOINTMENT', 'TEXT_REFUSED'],
})

/** Ends an appointment now, by whoever could have made it; its holder may lay it down. Repeating it changes nothing. */
export const revokeAppointment = operation({
  name: 'appointments.revoke',
  input: v.strictObject({ appointmentId: Ulid }),
  output: Appointment,
  policy: anyOf(related(['holder'], THE_APPOINTMENT), appointer(THE_APPOINTMENT)),
  errors: ['APPOINTMENT_NOT_FOUND'],
})

const HeldOffice = v.object({
  ...Appointment.entries,
  /** Only for those who could revoke it, and for its holder. */
  personId: v.nullable(v.string()),
  isMine: v.boolean(),
  canRevoke: v.boolean(),
})
export type HeldOffice = v.InferOutput<typeof HeldOffice>

/** Who serves at a place: the live appointments held exactly there, newest first. Anybody known may see which offices are filled. */
export const listAppointmentsAt = operation({
  name: 'appointments.listAt',
  input: v.strictObject({ placeCode: PlaceCode, ...pageInput }),
  output: page(HeldOffice),
  policy: person,
  errors: ['PLACE_UNKNOWN'],
})

/** The caller's code for whoever is going to appoint them: nobody is found without having shown it. The same one while it lasts. */
export const showCandidateCode = operation({
  name: 'appointments.showCode',
  input: v.strictObject({}),
  output: v.object({ code: v.string(), expiresAt: v.number() }),
  policy: person,
  errors: [],
})

/** The person behind a code, for those who appoint at this place. */
export const findCandidate = operation({
  name: 'appointments.findCandidate',
  input: v.strictObject({ placeCode: PlaceCode, code: CandidateCode }),
  output: v.object({ personId: v.string() }),
  policy: appointed(APPOINTERS, { placeKey: 'placeCode' }),
  errors: ['CANDIDATE_UNKNOWN'],
})
