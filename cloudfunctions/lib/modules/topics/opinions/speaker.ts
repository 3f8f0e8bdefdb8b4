import { isWithin } from '@/shared/domain/places'
import { riderUntil } from '@/shared/domain/riders/verification-states'
import type { SpokenAs } from '@/shared/domain/topics/statements'
import type { PersonContext } from '../../../kernel/context'
import type { TopicDocument } from '../topic-document'

/** Pure. As whom the caller speaks in a topic. Riders have their seat where the matter is theirs; one who lives there speaks as a resident (§4.11). */
export function speakerIn({ communityCode, concernsRiders }: TopicDocument, { person, appointments, now }: Pick<PersonContext, 'person' | 'appointments' | 'now'>): SpokenAs {
  if (person.homes.some((home) => isWithin(home.buildingCode, communityCode))) return 'resident'
  return concernsRiders && riderUntil(appointments, now) !== null ? 'rider' : 'neighbour'
}
