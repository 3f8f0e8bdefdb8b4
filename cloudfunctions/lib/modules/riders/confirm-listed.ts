import { confirmListed } from '@/shared/contract/riders'
import { placeLevel } from '@/shared/domain/places'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { findListed } from './list/list.store'
import { newVerification } from './new-verification'
import { findRepeat, requireMayAsk, storeVerification } from './store-verification'
import { viewVerification } from './view-verification'

/** Where the list is kept, there the rider is one. */
export const confirm = handle(confirmListed, async ({ id }, context) => {
  const { person, appointments } = await context.refresh()
  const same = { personId: person.id, method: 'list' } as const
  const known = await findRepeat(id, same)
  if (known) return viewVerification(known, context.viewer)
  const listed = person.phone ? await findListed(person.phone.key) : undefined
  if (!listed) throw new AppError('RIDER_NOT_LISTED')
  requireMayAsk(appointments, context.now)
  const { platform, stationName, placeCode } = listed
  const communityCode = placeLevel(placeCode) === 'community' ? placeCode : null
  const made = newVerification({ _id: id, ...same, platform, stationName, communityCode, placeCode, badgeFileId: null }, { action: 'list', by: 'applicant', personId: null, capacities: ['list'] }, context.now)
  return await storeVerification(made, same, context)
})
