import { listBuildings } from '@/shared/contract/households'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { placeTree } from '../../kernel/places/places'
import { findRoll, findVersion } from './roll/roll.store'

/** The buildings of the live roll. Two trips: the pointer, and the version that it names. */
export const buildings = handle(listBuildings, async ({ communityCode }) => {
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  const roll = await findRoll(communityCode)
  const version = roll?.liveVersionId ? await findVersion(roll.liveVersionId) : undefined
  return { buildings: version?.buildings ?? [] }
})
