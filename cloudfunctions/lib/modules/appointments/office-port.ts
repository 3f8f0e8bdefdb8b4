import { isLive } from '@/shared/domain/appointments'
import { renewalAt } from '@/shared/domain/riders/verification-states'
import { placeTree } from '../../kernel/places/places'
import { findPersonWithAppointments } from '../../kernel/persons.store'
import type { OfficePort } from '../../kernel/ports'
import { findAppointmentsNear, insertAppointment, revokeAt } from './appointments.store'
import { findCode } from './candidate-codes.store'
import { viewAppointment } from './view-appointment'

export const officePort: OfficePort = {
  async grant({ id, startsAt, endsAt, ...office }) {
    const renewAt = renewalAt(office.role, startsAt, endsAt)
    await insertAppointment({ _id: id, ...office, name: null, startsAt: new Date(startsAt), endsAt: new Date(endsAt), revokedAt: null, isVerified: true, renewAt: renewAt === null ? null : new Date(renewAt) })
  },
  async end(id, now) {
    await revokeAt(id, new Date(now))
  },
  async heldBy(personId) {
    return (await findPersonWithAppointments(personId))?.appointments ?? []
  },
  async holdersNear(role, placeCode, now) {
    const above = placeTree.ancestorsOf(placeCode).map((place) => place.code)
    const near = await findAppointmentsNear(role, [...above, placeCode], placeCode)
    return near.filter((one) => isLive({ ...viewAppointment(one), revokedAt: one.revokedAt?.getTime() }, now)).map(({ personId, name, placeCode: at }) => ({ personId, name, placeCode: at }))
  },
  async findCandidate(code, now) {
    const shown = await findCode(code)
    return shown && shown.expiresAt.getTime() > now ? shown.personId : null
  },
}
