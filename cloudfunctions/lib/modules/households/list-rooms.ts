import { listRooms } from '@/shared/contract/households'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { placeTree } from '../../kernel/places/places'
import { findRoll, findRooms } from './roll/roll.store'

/** More than the highest house of the city has. */
export const ROOMS_OF_A_BUILDING = 1_000

/** The doors of one building, without a word about who lives there. Two trips: the pointer, and the doors. */
export const rooms = handle(listRooms, async ({ communityCode, buildingKey }) => {
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  const roll = await findRoll(communityCode)
  const found = roll?.liveVersionId ? await findRooms(roll.liveVersionId, buildingKey, ROOMS_OF_A_BUILDING) : []
  return { rooms: found.map(({ householdId, unit, room, label }) => ({ householdId, unit, room, label })) }
})
