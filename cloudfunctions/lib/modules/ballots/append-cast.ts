import { randomBytes } from 'node:crypto'
import type { Channel } from '@/shared/domain/ballots/ballot'
import { commitmentOf, receiptCode } from '@/shared/domain/ballots/proof'
import { AppError } from '@/shared/errors'
import { sha256 } from '../../kernel/sha256'
import type { BallotDocument } from './ballot-document'
import { countParticipant, markVoted } from './ballots.store'
import type { BallotKeyDocument, Cast, VoteDocument } from './vote-document'
import { pseudonymOf } from './voter-key'
import { findVote, insertVote, pushCast } from './votes.store'

/** Two phones of one household and a slip race with each other alone. */
const ATTEMPTS = 8
const NONCE_BYTES = 16

export interface NewCast {
  /** ULID of the phone, or the serial of the slip: a repeat answers with what is stored. */
  castId: string
  channel: Channel
  /** Server time, ms. */
  at: number
  /** ms, of a paper. */
  signedAt: number | null
  choices: readonly string[]
  isUnclear: boolean
  /** Who cast it online; null: on paper. */
  personId: string | null
}

export interface AppendOptions {
  /** Of the function: makes the pseudonym. */
  secret: string
  /** As it was just read; undefined: it is read here; null: there was none. */
  known?: VoteDocument | null
  /** Throws where the key may not cast once more. Asked again whenever somebody was faster. */
  allow?(vote: VoteDocument | null): void
}

export interface Appended {
  vote: VoteDocument
  cast: Cast
  /** It was stored before: nothing changed. */
  isRepeat: boolean
  /** Of this key, on any channel. */
  isFirst: boolean
}

/**
 * One cast of one key, online or from paper: the one way into `votes`. The first is an insert, a later one is conditional on the number of casts, so that of
 * whatever comes in at once nothing is lost and nothing counts twice. With the first the key is marked, and the ballot counts one more that took part.
 * Whoever calls has checked that the key is on the roll, the choices, and that the ballot takes votes. A first one costs three trips, two deep, once it is `known`.
 * @throws CONFLICT where others were faster every time, or the cast id is another person's; what `allow` throws
 */
export async function appendCast(ballot: Pick<BallotDocument, '_id' | 'isDemo'>, row: BallotKeyDocument, cast: NewCast, options: AppendOptions): Promise<Appended> {
  let vote = options.known === undefined ? ((await findVote(row._id)) ?? null) : options.known
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const stored = vote?.casts.find(({ castId }) => castId === cast.castId)
    if (vote && stored) return repeat(vote, stored, cast)
    options.allow?.(vote)
    const next = toCast(ballot._id, row.key, cast, vote, options.secret)
    const written = vote ? await change(vote, next, cast) : await first(ballot, row, next, cast)
    if (written) return { vote: written, cast: next, isRepeat: false, isFirst: vote === null }
    vote = (await findVote(row._id)) ?? null
  }
  throw new AppError('CONFLICT')
}

function repeat(vote: VoteDocument, stored: Cast, { personId }: NewCast): Appended {
  const by = stored.voter === null ? null : vote.voterIds[stored.voter]
  if (by !== personId) throw new AppError('CONFLICT')
  return { vote, cast: stored, isRepeat: true, isFirst: false }
}

async function first(ballot: Pick<BallotDocument, '_id' | 'isDemo'>, { _id, key, label, building }: BallotKeyDocument, next: Cast, { personId }: NewCast): Promise<VoteDocument | null> {
  const vote: VoteDocument = { _id, ballotId: ballot._id, key, label, building, voterIds: personId === null ? [] : [personId], casts: [next], count: 1, lastAt: next.at, unsealedSince: next.at, isDemo: ballot.isDemo }
  if (!(await insertVote(vote))) return null
  await Promise.all([markVoted(_id), countParticipant(ballot._id, building)])
  return vote
}

async function change(vote: VoteDocument, next: Cast, { personId }: NewCast): Promise<VoteDocument | null> {
  const newVoterId = personId !== null && !vote.voterIds.includes(personId) ? personId : null
  if (!(await pushCast(vote, next, newVoterId))) return null
  return { ...vote, casts: [...vote.casts, next], count: vote.count + 1, lastAt: next.at, voterIds: newVoterId === null ? vote.voterIds : [...vote.voterIds, newVoterId] }
}

function toCast(ballotId: string, key: string, { castId, channel, at, signedAt, choices, isUnclear, personId }: NewCast, vote: VoteDocument | null, secret: string): Cast {
  const nonce = randomBytes(NONCE_BYTES).toString('hex')
  const commitment = commitmentOf(sha256, ballotId, { pseudonym: pseudonymOf(secret, ballotId, key), choices, signedAt, isUnclear, nonce })
  const before = vote?.casts[vote.casts.length - 1]
  const place = vote?.voterIds.indexOf(personId ?? '') ?? -1
  return {
    castId,
    channel,
    // Of two in the same millisecond the later one counts.
    at: new Date(Math.max(at, before ? before.at.getTime() + 1 : 0)),
    signedAt: signedAt === null ? null : new Date(signedAt),
    choices: [...choices],
    isUnclear,
    isDenied: false,
    voter: personId === null ? null : place >= 0 ? place : (vote?.voterIds.length ?? 0),
    nonce,
    commitment,
    receiptCode: receiptCode(commitment),
    batch: null,
  }
}
