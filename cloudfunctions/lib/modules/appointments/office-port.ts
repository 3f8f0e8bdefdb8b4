import { renewalAt } from '@/shared/domain/riders/verification-states'
import { findPersonWithAppointments } from '../../kernel/persons.store'
import type { OfficePort } from '../../kernel/ports'
import { insertAppointment, revokeAt } from './appointments.store'
import { findCode } from './candidate-codes.store'

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
  async findCandidate(code, now) {
    const shown = await findCode(code)
    return shown && shown.expiresAt.getTime() > now ? shown.personId : null
  },
}
