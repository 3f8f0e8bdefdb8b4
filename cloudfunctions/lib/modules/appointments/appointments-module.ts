import { APPOINTMENTS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { nameOfPlace } from '../../kernel/places/places'
import type { AppointmentDocument } from '../../kernel/persons.store'
import { appoint } from './appoint-person'
import { revokeAllOf } from './appointments.store'
import { listAt } from './list-appointments-at'
import { revoke } from './revoke-appointment'

export const appointmentsModule: ServerModule = {
  name: 'appointments',
  handlers: [appoint, revoke, listAt],
  jobs: [],
  personalData: [
    {
      collection: APPOINTMENTS,
      personField: 'personId',
      holds: 'which offices the person held, where and when',
      export: 'whole',
      show: ({ role, placeCode, startsAt, endsAt, revokedAt }: AppointmentDocument) => ({ role, place: nameOfPlace(placeCode), startsAt, endsAt, revokedAt }),
      erase: 'keep',
      why: 'What was decided under an office must stay attributable to it.',
    },
    {
      collection: APPOINTMENTS,
      personField: 'appointedBy',
      holds: 'whom the person appointed',
      export: 'none',
      erase: 'keep',
      why: 'An official act.',
    },
  ],
  // Whoever is gone holds no office.
  leave: (personId, { now }) => revokeAllOf(personId, new Date(now)),
}
