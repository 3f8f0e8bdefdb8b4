import type { BallotDetail, OwnKey } from '@/shared/contract/ballots'
import { ONLINE_CASTS } from '@/shared/domain/ballots/ballot-setup'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import { isWithin } from '@/shared/domain/places'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import type { Home } from '../../kernel/persons.store'
import type { BallotDocument } from './ballot-document'
import { findKeys } from './ballots.store'
import { mayChange, viewBallot } from './view-ballot'
import type { BallotKeyDocument, VoteDocument } from './vote-document'
import { keyId, personKey } from './voter-key'
import { findVotesOf } from './votes.store'

/** As the caller sees it. Two trips at once where they could have a vote in it, none otherwise. */
export async function showBallot(ballot: BallotDocument, context: Pick<PersonContext, 'viewer' | 'person' | 'settings'>): Promise<BallotDetail> {
  const ids = ballot.rollHash === null ? [] : ownKeys(ballot, context.person, context.settings.secret).map((key) => keyId(ballot._id, key))
  const [rows, votes] = await Promise.all([findKeys(ids), findVotesOf(ids)])
  const mine = rows.map((row) => viewOwnKey(ballot, row, votes.find(({ _id }) => _id === row._id) ?? null, context.person.id))
  return viewBallot(ballot, context.viewer, mine)
}

/** Pure. Keys that could be the caller's; the frozen roll says which are. */
export function ownKeys({ _id, scopeCode, electorateKind }: Pick<BallotDocument, '_id' | 'scopeCode' | 'electorateKind'>, { id, homes }: { id: string; homes: readonly Home[] }, secret: string): string[] {
  if (KEYED_BY[electorateKind] === 'person') return [personKey(secret, _id, id)]
  return homes.filter((home) => isWithin(home.buildingCode, scopeCode)).map(({ householdId }) => householdId)
}

/** Pure. Somebody of the household voted, and on which channel; what, nobody is told. */
function viewOwnKey(ballot: BallotDocument, { key, label }: BallotKeyDocument, vote: VoteDocument | null, personId: string): OwnKey {
  const casts = vote?.casts.filter(({ isDenied }) => !isDenied) ?? []
  const last = casts[casts.length - 1]
  const isOwn = (voter: number | null) => voter !== null && vote?.voterIds[voter] === personId
  const own = [...casts].reverse().find(({ channel }) => channel === 'online')
  return {
    key,
    label,
    voted: last?.channel ?? null,
    isByMe: last !== undefined && isOwn(last.voter),
    ...(own && isOwn(own.voter) ? { receiptCode: own.receiptCode, votedAt: own.at.getTime() } : { receiptCode: null, votedAt: null }),
    left: ballot.state === 'OPEN' ? castsLeft(ballot, vote) : 0,
  }
}

/** Pure. Online votes of a key that can still be cast. */
export function castsLeft(ballot: Pick<BallotDocument, 'ruleSet'>, vote: Pick<VoteDocument, 'casts'> | null): number {
  const online = vote?.casts.filter(({ channel }) => channel === 'online').length ?? 0
  return Math.max(0, (mayChange(ballot) ? ONLINE_CASTS : 1) - online)
}

/** @throws VOTE_FINAL, VOTE_CHANGED_OFTEN */
export function requireCastLeft(ballot: Pick<BallotDocument, 'ruleSet'>, vote: Pick<VoteDocument, 'casts'> | null): void {
  if (castsLeft(ballot, vote) === 0) throw new AppError(mayChange(ballot) ? 'VOTE_CHANGED_OFTEN' : 'VOTE_FINAL')
}
