import { castVote } from '@/shared/contract/ballots'
import { voteFlaw } from '@/shared/domain/ballots/ballot'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import { handle } from '../../kernel/handler'
import { appendCast } from './append-cast'
import type { BallotDocument } from './ballot-document'
import { findBallot, findKeyWhole } from './ballots.store'
import { catchUp } from './catch-up'
import { questionOf } from './count-ballot'
import { castsLeft, ownKeys, requireCastLeft } from './show-ballot'
import { keyId } from './voter-key'

/**
 * Four trips, three deep, whatever is asked and of how many: the key with its ballot and its vote; the vote; the key's mark beside the ballot's count. A change of
 * mind takes two. Only the first vote after the announced time also opens the ballot.
 */
export const cast = handle(castVote, async ({ castId, ballotId, key, choices }, context) => {
  const { now, settings, person } = context
  const found = await findKeyWhole(keyId(ballotId, key))
  if (!found) throw (await findBallot(ballotId))?.wasPublished ? new AppError('VOTE_NOT_ON_ROLL') : new AppError('BALLOT_NOT_FOUND')
  const ballot = await openBallot(found.ballot, context)
  await requireOwn(ballot, key, context)
  requireClear(ballot, key, choices, now)
  const appended = await appendCast(ballot, found.row, { castId, channel: 'online', at: now, signedAt: null, choices, isUnclear: false, personId: person.id }, { secret: settings.secret, known: found.vote, allow: (vote) => requireCastLeft(ballot, vote) })
  return {
    receiptCode: appended.cast.receiptCode,
    votedAt: appended.cast.at.getTime(),
    isChange: appended.vote.casts.indexOf(appended.cast) > 0,
    left: castsLeft(ballot, appended.vote),
    participants: ballot.participants + Number(appended.isFirst),
  }
})

/** By the server's clock alone, whoever of the timer and the voters is first. @throws BALLOT_NOT_OPEN */
async function openBallot(ballot: BallotDocument, context: PersonContext): Promise<BallotDocument> {
  const present = await catchUp(ballot, context)
  if (present.state !== 'OPEN' || context.now >= present.endsAt.getTime()) throw new AppError('BALLOT_NOT_OPEN')
  return present
}

/** Past what this instance remembers of the person before it refuses: they may have been let into the household a second ago. @throws VOTE_NOT_ON_ROLL */
async function requireOwn(ballot: BallotDocument, key: string, { person, settings, refresh }: PersonContext): Promise<void> {
  if (ownKeys(ballot, person, settings.secret).includes(key)) return
  if (KEYED_BY[ballot.electorateKind] === 'person' || !ownKeys(ballot, (await refresh()).person, settings.secret).includes(key)) throw new AppError('VOTE_NOT_ON_ROLL')
}

/** @throws VOTE_UNCLEAR */
function requireClear(ballot: BallotDocument, key: string, choices: readonly string[], now: number): void {
  if (voteFlaw(questionOf(ballot), { key, channel: 'online', castAt: now, signedAt: null, choices }, ballot.endsAt.getTime()) !== null) throw new AppError('VOTE_UNCLEAR')
}
