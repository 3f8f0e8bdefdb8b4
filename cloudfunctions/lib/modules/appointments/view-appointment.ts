import type { appoint } from '@/shared/contract/appointments'
import type { OutputOf } from '@/shared/contract/operation'
import type { AppointmentDocument } from '../../kernel/persons.store'

export function viewAppointment(appointment: AppointmentDocument): OutputOf<typeof appoint> {
  return {
    id: appointment._id,
    personId: appointment.personId,
    role: appointment.role,
    name: appointment.name ?? null,
    placeCode: appointment.placeCode,
    startsAt: appointment.startsAt.getTime(),
    endsAt: appointment.endsAt.getTime(),
    revokedAt: appointment.revokedAt?.getTime() ?? null,
  }
}
