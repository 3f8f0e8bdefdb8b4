import { call } from '@/platform/cloud/call'
import { revokeAppointment as operation } from '@/shared/contract/appointments'

/** @throws AppError of appointments.revoke */
export async function revokeAppointment(appointmentId: string): Promise<void> {
  await call(operation, { appointmentId })
}
