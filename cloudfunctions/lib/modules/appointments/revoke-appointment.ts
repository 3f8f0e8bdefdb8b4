import { revokeAppointment } from '@/shared/contract/appointments'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { findAppointment, revokeAt } from './appointments.store'
import { viewAppointment } from './view-appointment'

/** Ends an appointment now; the first time counts. The person loses it when their identity is read next, seconds later. */
export const revoke = handle(revokeAppointment, async ({ appointmentId }, context) => {
  await revokeAt(appointmentId, new Date(context.now))
  const appointment = await findAppointment(appointmentId)
  if (!appointment) throw new AppError('APPOINTMENT_NOT_FOUND', { fields: { appointmentId: 'unknown' } })
  return viewAppointment(appointment)
})
