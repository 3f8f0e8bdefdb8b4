import { communityOf, isWithin } from '@/shared/domain/places'
import type { HouseholdPort } from '../../kernel/ports'
import { findRoll, findVersion } from './roll/roll.store'

export const householdPort: HouseholdPort = {
  async countAt(placeCode) {
    const roll = await findRoll(communityOf(placeCode) ?? placeCode)
    const version = roll?.liveVersionId ? await findVersion(roll.liveVersionId) : undefined
    return (version?.buildings ?? []).filter(({ code }) => isWithin(code, placeCode)).reduce((sum, { rooms }) => sum + rooms, 0)
  },
}
