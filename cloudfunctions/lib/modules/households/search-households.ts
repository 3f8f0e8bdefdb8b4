import { searchHouseholds } from '@/shared/contract/households'
import { rolesAt } from '@/shared/domain/appointments'
import { handle } from '../../kernel/handler'
import { tailKey } from '../../kernel/phone-vault'
import { findRoll, searchRoll } from './roll/roll.store'

const SHOWN = 20

/** Doors for somebody who has half a fact. A look at what is covered: it stands in the log. Three trips. */
export const search = handle(searchHouseholds, async ({ communityCode, by, text }, { person, viewer, now, requestId, settings, ports }) => {
  const roll = await findRoll(communityCode)
  if (!roll?.liveVersionId) return { households: [], hasMore: false }
  const query = {
    room: () => ['room', text.normalize('NFKC').replace(/[\s室号-]/g, '').toUpperCase()],
    name: () => ['names', text.normalize('NFC').replace(/\s/g, '')],
    phoneTail: () => ['tailKeys', tailKey(text.normalize('NFKC').replace(/\s/g, ''), settings.phoneSecret)],
  }[by]() as ['room' | 'names' | 'tailKeys', string]
  const found = await searchRoll(roll.liveVersionId, ...query, SHOWN + 1)
  await ports.audit.record([
    {
      id: `search:${requestId}`,
      at: now,
      actorId: person.id,
      capacities: rolesAt(viewer.appointments, communityCode, now),
      action: 'households.search',
      subject: { type: 'roll', id: roll.liveVersionId },
      placeCode: communityCode,
      reasonCode: by,
      ownerId: null,
      fact: { by, households: found.map(({ householdId }) => householdId) },
    },
  ])
  const households = found.slice(0, SHOWN).map(({ householdId, label, areaHundredths, people }) => ({
    householdId,
    label,
    areaHundredths,
    people: people.map(({ name, relation, phoneKey }) => ({ name, relation, hasPhone: phoneKey !== null })),
  }))
  return { households, hasMore: found.length > SHOWN }
})
