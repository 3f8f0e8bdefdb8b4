import { DUTY_HOLDERS, type Duty, isLive, type Role } from '@/shared/domain/appointments'
import { placeTree } from '../../kernel/places/places'
import type { DutyPort } from '../../kernel/ports'
import { findAppointmentsAt } from './appointments.store'
import { viewAppointment } from './view-appointment'

/** Who stands above whom, the nearest first (product.md: the street leads its communities, the city its streets). */
const ABOVE: Readonly<Record<Duty, readonly Role[]>> = {
  intake: ['street-officer', 'city-admin'],
  handle: ['street-officer', 'city-admin'],
  verify: ['street-officer', 'city-admin'],
  lead: ['city-admin'],
  tend: ['secretary', 'street-officer', 'city-admin'],
}

export const dutyPort: DutyPort = {
  async holders(duty, placeCode, now) {
    return [...new Set((await liveAt(DUTY_HOLDERS[duty], placeCode, now)).map(({ personId }) => personId))]
  },
  async above(duty, placeCode, now) {
    const live = await liveAt(ABOVE[duty], placeCode, now)
    const next = ABOVE[duty].find((role) => live.some((one) => one.role === role))
    return [...new Set(live.filter(({ role }) => role === next).map(({ personId }) => personId))]
  },
}

/** Appointments at the place and above it that count now, the nearest first. */
async function liveAt(roles: readonly Role[], placeCode: string, now: number) {
  const scopes = [...placeTree.ancestorsOf(placeCode).map((place) => place.code), placeCode]
  const appointments = await findAppointmentsAt(scopes, roles)
  const live = appointments.filter((one) => isLive({ ...viewAppointment(one), revokedAt: one.revokedAt?.getTime() }, now))
  return live.sort((a, b) => b.placeCode.length - a.placeCode.length)
}
