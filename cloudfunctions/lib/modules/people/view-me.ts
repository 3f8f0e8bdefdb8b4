import type { Me } from '@/shared/contract/people'
import type { PersonContext } from '../../kernel/context'
import { placeTree } from '../../kernel/places/places'

/** One trip: the count of unread messages. */
export async function viewMe({ person, appointments, ports }: PersonContext): Promise<Me> {
  return {
    personId: person.id,
    community: (person.communityCode && placeTree.find(person.communityCode)) || null,
    appointments: appointments.flatMap(({ role, placeCode, endsAt }) => {
      const place = placeTree.find(placeCode)
      return place ? [{ role, place, endsAt }] : []
    }),
    closesAt: person.closesAt,
    unreadMessages: await ports.notices.countUnread(person.id),
  }
}
