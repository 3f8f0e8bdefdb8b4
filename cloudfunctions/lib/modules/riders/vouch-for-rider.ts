import { vouchForRider } from '@/shared/contract/riders'
import { rolesAt } from '@/shared/domain/appointments'
import { communityOf } from '@/shared/domain/places'
import { RIDER_VOUCHERS } from '@/shared/domain/riders/rider-offices'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { placeTree } from '../../kernel/places/places'
import { newVerification } from './new-verification'
import { findRepeat, requireMayAsk, storeVerification } from './store-verification'
import { viewVerification } from './view-verification'

/** The code is shown by the rider, face to face: nobody is vouched for without knowing it. */
export const vouch = handle(vouchForRider, async ({ id, placeCode, code, platform }, context) => {
  const communityCode = communityOf(placeCode)
  if (communityCode === undefined || !placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { placeCode: 'unknown' } })
  const same = { method: 'word', communityCode } as const
  const known = await findRepeat(id, same)
  if (known && known.events[0]?.personId !== context.person.id) throw new AppError('CONFLICT')
  if (known) return viewVerification(known, context.viewer)
  const personId = await context.ports.offices.findCandidate(code, context.now)
  if (personId === null) throw new AppError('CANDIDATE_UNKNOWN', { fields: { code: 'unknown' } })
  if (personId === context.person.id) throw new AppError('RIDER_IS_OWN')
  requireMayAsk(await context.ports.offices.heldBy(personId), context.now)
  const capacities = rolesAt(context.viewer.appointments, placeCode, context.now).filter((role) => RIDER_VOUCHERS.includes(role))
  const made = newVerification(
    { _id: id, personId, ...same, platform, stationName: null, placeCode: communityCode, badgeFileId: null },
    { action: 'vouch', by: 'staff', personId: context.person.id, capacities },
    context.now,
  )
  return await storeVerification(made, { ...same, personId }, context)
})
