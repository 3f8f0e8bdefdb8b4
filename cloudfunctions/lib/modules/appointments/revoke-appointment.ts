import { revokeAppointment } from '@/shared/contract/appointments'
import { handleOn } from '../../kernel/handler'
import { appointmentKind } from './appointment-subject'
import { revocationAct } from './appointment-acts'
import { findAppointment, revokeAt } from './appointments.store'
import { viewAppointment } from './view-appointment'

/** Ends an appointment now; the first time counts. The person loses it when their identity is read next, seconds later. */
export const revoke = handleOn(appointmentKind, revokeAppointment, async ({ appointmentId }, context) => {
  const { now, subject } = context
  await revokeAt(appointmentId, new Date(now))
  // Of several at once only one wrote: what is stored is the answer of all.
  const revoked = (await findAppointment(appointmentId)) ?? subject.document
  await context.ports.audit.record([revocationAct(revoked, context)])
  return viewAppointment(revoked)
})
