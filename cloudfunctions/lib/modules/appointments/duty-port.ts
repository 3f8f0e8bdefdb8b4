import { DUTY_HOLDERS, isLive } from '@/shared/domain/appointments'
import { placeTree } from '../../kernel/places/places'
import type { DutyPort } from '../../kernel/ports'
import { findAppointmentsAt } from './appointments.store'
import { viewAppointment } from './view-appointment'

export const dutyPort: DutyPort = {
  async holders(duty, placeCode, now) {
    const scopes = [...placeTree.ancestorsOf(placeCode).map((place) => place.code), placeCode]
    const appointments = await findAppointmentsAt(scopes, DUTY_HOLDERS[duty])
    const live = appointments.filter((one) => isLive({ ...viewAppointment(one), revokedAt: one.revokedAt?.getTime() }, now))
    live.sort((a, b) => b.placeCode.length - a.placeCode.length)
    return [...new Set(live.map((one) => one.personId))]
  },
}
