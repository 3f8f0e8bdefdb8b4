import { listWaitingBallots, type WaitingBallot } from '@/shared/contract/ballots-waiting'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import { handle } from '../../kernel/handler'
import type { BallotSummaryRow } from './ballot-document'
import { findKeys, findOnShelf } from './ballots.store'
import { caughtUp, requireCommunity } from './list-ballots'
import { ownKeys } from './show-ballot'
import { keyId } from './voter-key'

/** More run in no community at once. */
const OPEN_AT_ONCE = 20

export const listWaiting = handle(listWaitingBallots, async ({ communityCode }, context) => {
  const { now, person, settings } = context
  requireCommunity(communityCode)
  const rows = await caughtUp(await findOnShelf(communityCode, 'open', null, OPEN_AT_ONCE), context)
  const open = rows.filter(({ state, endsAt }) => state === 'OPEN' && now < endsAt.getTime())
  const keys = await findKeys(open.flatMap((ballot) => ownKeys(ballot, person, settings.secret).map((key) => keyId(ballot._id, key))))
  const waiting = open.filter(({ _id }) => keys.some(({ ballotId, hasVoted }) => ballotId === _id && !hasVoted)).map(viewWaiting)
  return { items: waiting.sort((a, b) => a.endsAt - b.endsAt) }
})

function viewWaiting({ _id, title, electorateKind, participants, opensAt, endsAt, isConsultation }: BallotSummaryRow): WaitingBallot {
  return { id: _id, title, isHousehold: KEYED_BY[electorateKind] === 'household', participants, opensAt: opensAt.getTime(), endsAt: endsAt.getTime(), isConsultation }
}
