import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { random } from '@/platform/random'
import { appoint, type HeldOffice, revokeAppointment } from '@/shared/contract/appointments'
import { createUlid } from '@/shared/domain/ulid'

/** The same office anew, then the old one ends: in between it is held twice, never not at all. @throws AppError */
export async function renewAppointment(office: HeldOffice & { personId: string }, endsAt: number): Promise<void> {
  const { id, personId, role, placeCode, name } = office
  await call(appoint, { id: createUlid(now(), random), personId, role, placeCode, endsAt, name: name ?? undefined })
  await call(revokeAppointment, { appointmentId: id })
}
