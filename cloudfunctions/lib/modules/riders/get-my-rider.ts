import { getMyRider } from '@/shared/contract/riders'
import { lastingRider, mayAskAgain } from '@/shared/domain/riders/verification-states'
import { handle } from '../../kernel/handler'
import { findListed } from './list/list.store'
import { findVerificationsOf } from './riders.store'
import { viewVerification } from './view-verification'

/** Two trips at once: the last asking, and the list. */
export const getMine = handle(getMyRider, async (_input, context) => {
  const { person, appointments } = await context.refresh()
  const lasting = lastingRider(appointments, context.now)
  const until = lasting?.endsAt ?? null
  const [[last], listed] = await Promise.all([findVerificationsOf(person.id, 1), person.phone ? findListed(person.phone.key) : undefined])
  return {
    until,
    isAppointed: lasting !== null && lasting.isVerified !== true,
    mayAsk: mayAskAgain(until, context.now),
    last: last ? viewVerification(last, context.viewer) : null,
    listed: listed ? { stationName: listed.stationName, platform: listed.platform, listedAt: listed.listedAt.getTime() } : null,
  }
})
