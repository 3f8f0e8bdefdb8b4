import type { Me } from '@/shared/contract/people'
import { levelOf } from '@/shared/domain/people/identity-level'
import { phoneTail } from '@/shared/domain/people/phone'
import type { PersonContext } from '../../kernel/context'
import { openPhone } from '../../kernel/phone-vault'
import { nameOfPlace, placeTree } from '../../kernel/places/places'

/** One trip: the count of unread messages. */
export async function viewMe({ person, appointments, ports, settings, now }: PersonContext): Promise<Me> {
  const phone = person.phone && openPhone(person.phone.sealed, settings.phoneSecret)
  const block = [...person.blocks].filter(({ endsAt }) => endsAt > now).sort((a, b) => b.endsAt - a.endsAt)[0]
  const homes = person.homes.map((home) => home.buildingCode)
  return {
    personId: person.id,
    community: (person.communityCode && placeTree.find(person.communityCode)) || null,
    appointments: appointments.flatMap(({ role, placeCode, endsAt, isVerified = false }) => {
      const place = placeTree.find(placeCode)
      return place ? [{ role, place, endsAt, isVerified }] : []
    }),
    unreadMessages: await ports.notices.countUnread(person.id),
    level: levelOf({ hasPhone: person.phone !== null, homes }) as Me['level'],
    phoneTail: phone ? phoneTail(phone) : null,
    homes: person.homes.map(({ claimId, householdId, communityCode, label, relation, displayName }) => ({ claimId, householdId, communityCode, label, relation, displayName })),
    block: block ? { id: block.blockId, placeName: nameOfPlace(block.placeCode) ?? block.placeCode, reasonCode: block.reasonCode, endsAt: block.endsAt } : null,
    closesAt: person.closesAt,
  }
}
