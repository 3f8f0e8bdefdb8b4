import { leaveStation } from '@/shared/contract/stations'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { findOwnCheckIn, pushDeparture, setLeft } from './stations.store'

export const leave = handle(leaveStation, async ({ checkInId }, { person, now }) => {
  const fact = await findOwnCheckIn(person.id, checkInId)
  if (!fact) throw new AppError('CHECK_IN_NOT_FOUND')
  const leftAt = fact.leftAt ?? new Date(now)
  if (fact.leftAt === null) await setLeft(fact._id, leftAt)
  await pushDeparture(fact.stationId, { id: checkInId, at: leftAt })
  return { leftAt: leftAt.getTime() }
})
