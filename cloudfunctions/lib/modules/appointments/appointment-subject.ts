import { mayAppoint } from '@/shared/domain/appointing'
import type { AppointmentDocument } from '../../kernel/persons.store'
import type { SubjectKind, Viewer } from '../../kernel/subject'
import { findAppointment } from './appointments.store'

export const appointmentKind: SubjectKind<AppointmentDocument> = {
  name: 'appointment',
  notFound: 'APPOINTMENT_NOT_FOUND',
  async load(id) {
    const appointment = await findAppointment(id)
    if (!appointment) return null
    const { role, placeCode, personId } = appointment
    return { document: appointment, placeCode, role, relations: { holder: personId }, isVisibleTo: (viewer) => isKnownTo(appointment, viewer) }
  },
}

/** Who holds an office is told to its holder and to those who could give it. */
export function isKnownTo({ role, placeCode, personId }: AppointmentDocument, viewer: Viewer): boolean {
  return personId === viewer.personId || mayAppoint(viewer.appointments, role, placeCode, viewer.now)
}
