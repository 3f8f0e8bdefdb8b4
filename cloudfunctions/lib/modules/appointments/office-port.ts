import { isLive } from '@/shared/domain/appointments'
import { findPersonWithAppointments, toAppointment } from '../../kernel/persons.store'
import type { OfficePort } from '../../kernel/ports'
import { findAppointment, insertAppointment, revokeAt } from './appointments.store'
import { findCode } from './candidate-codes.store'

export const officePort: OfficePort = {
  async grant({ id, startsAt, endsAt, ...office }) {
    await insertAppointment({ _id: id, ...office, name: null, startsAt: new Date(startsAt), endsAt: new Date(endsAt), revokedAt: null })
  },
  async end(id, now) {
    await revokeAt(id, new Date(now))
  },
  async isLive(id, now) {
    const found = await findAppointment(id)
    return found !== undefined && isLive(toAppointment(found), now)
  },
  async heldBy(personId) {
    return (await findPersonWithAppointments(personId))?.appointments ?? []
  },
  async findCandidate(code, now) {
    const shown = await findCode(code)
    return shown && shown.expiresAt.getTime() > now ? shown.personId : null
  },
}
