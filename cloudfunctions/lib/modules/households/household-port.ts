import { communityOf, isWithin } from '@/shared/domain/places'
import type { HouseholdMember, HouseholdPort } from '../../kernel/ports'
import { findMembersAt, findMembersOf } from './households.store'
import type { ClaimDocument } from './claim-document'
import { findHouseholdsBetween, findRoll, findVersion } from './roll/roll.store'

/** Beyond every household's id. */
const LAST = '~'

const toMember = ({ _id: claimId, createdAt, personId, householdId, buildingCode, buildingName, label, name }: ClaimDocument): HouseholdMember => ({ claimId, claimedAt: createdAt.getTime(), personId, householdId, buildingCode, buildingName, label, name })

export const householdPort: HouseholdPort = {
  async countAt(placeCode) {
    const roll = await findRoll(communityOf(placeCode) ?? placeCode)
    const version = roll?.liveVersionId ? await findVersion(roll.liveVersionId) : undefined
    return (version?.buildings ?? []).filter(({ code }) => isWithin(code, placeCode)).reduce((sum, { rooms }) => sum + rooms, 0)
  },
  async listAt(placeCode, after, limit) {
    const roll = await findRoll(communityOf(placeCode) ?? placeCode)
    if (!roll?.liveVersionId) return { households: [], nextAfter: null }
    const page = await findHouseholdsBetween(roll.liveVersionId, after, LAST, limit)
    const households = page
      .filter(({ buildingCode }) => isWithin(buildingCode, placeCode))
      .map(({ householdId, label, buildingKey, buildingCode, buildingName, doorOrder, names, people }) => ({ householdId, label, buildingKey, buildingCode, buildingName, doorOrder, names, hasPhone: people.some(({ phoneKey }) => phoneKey !== null) }))
    return { households, nextAfter: page.length < limit ? null : page[page.length - 1]!.householdId }
  },
  listMembersAt: async (placeCode, after, limit) => (await findMembersAt(placeCode, after, limit)).map(toMember),
  listMembersOf: async (householdIds) => (await findMembersOf(householdIds)).map(toMember),
}
