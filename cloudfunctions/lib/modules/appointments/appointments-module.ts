import { APPOINTMENTS, CANDIDATE_CODES } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { nameOfPlace } from '../../kernel/places/places'
import type { AppointmentDocument } from '../../kernel/persons.store'
import { appoint } from './appoint-person'
import { revokeAllOf } from './appointments.store'
import { askRidersToRenew } from './ask-riders-to-renew'
import { findCandidate } from './find-candidate'
import { forgetCodes } from './forget-codes'
import { listAt } from './list-appointments-at'
import { revoke } from './revoke-appointment'
import { showCode } from './show-candidate-code'

export const appointmentsModule: ServerModule = {
  name: 'appointments',
  handlers: [appoint, revoke, listAt, showCode, findCandidate],
  jobs: [forgetCodes, askRidersToRenew],
  personalData: [
    {
      collection: APPOINTMENTS,
      personField: 'personId',
      holds: 'which offices the person held, where and when',
      export: 'whole',
      show: ({ role, name, placeCode, startsAt, endsAt, revokedAt }: AppointmentDocument) => ({ role, name, place: nameOfPlace(placeCode), startsAt, endsAt, revokedAt }),
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
    {
      collection: CANDIDATE_CODES,
      personField: 'personId',
      holds: 'the code that the person shows to whoever appoints them, for ten minutes',
      export: 'none',
      erase: 'delete',
      why: 'It is gone before anybody could read it in an export.',
    },
  ],
  // Whoever is gone holds no office.
  leave: (personId, { now }) => revokeAllOf(personId, new Date(now)),
}
