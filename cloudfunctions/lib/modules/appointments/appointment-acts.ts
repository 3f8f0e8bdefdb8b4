import { APPOINTING } from '@/shared/domain/appointing'
import { rolesAt } from '@/shared/domain/appointments'
import type { PersonContext } from '../../kernel/context'
import type { AppointmentDocument } from '../../kernel/persons.store'
import type { Act } from '../../kernel/ports'

/** The appointment as an act of office. A repeat by somebody else than the first is the first one's act. */
export function appointmentAct(appointment: AppointmentDocument, context: PersonContext): Act {
  return act(appointment, context, { id: `appointment:${appointment._id}`, at: appointment.startsAt.getTime(), action: 'appointments.appoint' })
}

/** Its holder who lays it down acts in the office itself. */
export function revocationAct(appointment: AppointmentDocument, context: PersonContext): Act {
  return act(appointment, context, { id: `appointment:${appointment._id}:revoked`, at: appointment.revokedAt?.getTime() ?? context.now, action: 'appointments.revoke' })
}

function act(appointment: AppointmentDocument, { person, viewer }: PersonContext, did: Pick<Act, 'id' | 'at' | 'action'>): Act {
  const { _id, personId, role, placeCode, startsAt, endsAt } = appointment
  const held = rolesAt(viewer.appointments, placeCode, viewer.now)
  return {
    ...did,
    actorId: person.id,
    capacities: personId === person.id ? [role] : held.filter((one) => APPOINTING[role].by.includes(one)),
    subject: { type: 'appointment', id: _id },
    placeCode,
    reasonCode: null,
    ownerId: personId,
    fact: { personId, role, placeCode, startsAt, endsAt },
  }
}
