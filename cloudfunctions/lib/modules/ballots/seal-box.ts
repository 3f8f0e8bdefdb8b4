import { seal, type Sealed } from '@/shared/domain/ballots/proof'
import { sha256 } from '../../kernel/sha256'
import type { BallotDocument } from './ballot-document'
import { findBallot, updateBallot } from './ballots.store'
import type { Cast, VoteBoxDocument, VoteDocument } from './vote-document'
import { boxId, findBatch, findUnsealed, keepBatch, markSealed } from './votes.store'

/** Fewer than so many are not sealed while people vote: who voted when could be read from a batch of one. */
export const BATCH_LEAST = 8
const BATCH_MOST = 500
/** In case somebody seals at the same time: that many times the box is looked at again. */
const ATTEMPTS = 6

/** Pure. What of a vote waits: of each channel the last; the others before it are never sealed. */
function waiting({ casts }: VoteDocument): { last: Cast[]; given: Cast[] } {
  const open = casts.filter(({ batch }) => batch === null)
  const last = open.filter((cast, index) => !open.slice(index + 1).some(({ channel }) => channel === cast.channel))
  return { last, given: open.filter((cast) => !last.includes(cast)) }
}

/**
 * Seals what waits: into the next batch, in the order of the commitments, all with the batch's time. `isWhole`: however few; otherwise at least BATCH_LEAST keys.
 * Safe to start twice and to die anywhere: the batch is inserted first and never changed, the ballot follows, then the votes are marked; whoever comes next
 * finishes what is left. Some trips a batch. @returns lines sealed by this call
 */
export async function sealBox(ballotId: string, isWhole: boolean, now: number): Promise<number> {
  let sealed = 0
  for (let idle = 0; idle < ATTEMPTS; ) {
    const ballot = await findBallot(ballotId)
    if (!ballot) return sealed
    const last = ballot.box.batches > 0 ? await findBatch(ballotId, ballot.box.batches) : undefined
    const votes = (await findUnsealed(ballotId, now, BATCH_MOST)).map((vote) => withBatch(vote, last))
    await markThoseDone(votes)
    const open = votes.filter((vote) => waiting(vote).last.length > 0)
    if (open.length === 0 || (!isWhole && open.length < BATCH_LEAST)) return sealed
    const batch = await keepBatch(nextBatch(ballot, open, now))
    const box = { batches: batch.batch, lines: ballot.box.lines + batch.lines.length, lastLink: batch.lines[batch.lines.length - 1]!.link }
    const isOurs = await updateBallot(ballotId, { 'box.batches': ballot.box.batches }, { set: { box } })
    await markThoseDone(open.map((vote) => withBatch(vote, batch)))
    sealed += isOurs ? batch.lines.length : 0
    idle = isOurs ? 0 : idle + 1
  }
  return sealed
}

function nextBatch({ _id: ballotId, box }: BallotDocument, votes: readonly VoteDocument[], now: number): VoteBoxDocument {
  const casts = votes.flatMap((vote) => waiting(vote).last.map((cast) => ({ key: vote.key, cast })))
  casts.sort((one, other) => (one.cast.commitment < other.cast.commitment ? -1 : 1))
  const lines: Sealed[] = []
  const start: Sealed | null = box.lastLink === null ? null : { commitment: '', at: 0, channel: 'online', link: box.lastLink }
  for (const { cast } of casts) lines.push(seal(sha256, lines[lines.length - 1] ?? start, { commitment: cast.commitment, at: now, channel: cast.channel }))
  return { _id: boxId(ballotId, box.batches + 1), ballotId, batch: box.batches + 1, at: new Date(now), lines, sources: casts.map(({ key, cast: { castId } }) => ({ key, castId })) }
}

/** Pure. The vote with what lies in the batch marked, and what gave way to it. */
function withBatch(vote: VoteDocument, box: VoteBoxDocument | undefined): VoteDocument {
  const inside = new Set(box?.sources.filter(({ key }) => key === vote.key).map(({ castId }) => castId))
  if (inside.size === 0) return vote
  const channels = new Map(vote.casts.map((cast, place) => [cast.castId, { channel: cast.channel, place }]))
  const casts = vote.casts.map((cast, place) => {
    if (cast.batch !== null) return cast
    if (inside.has(cast.castId)) return { ...cast, batch: box!.batch }
    const isBefore = [...inside].some((id) => channels.get(id)?.channel === cast.channel && place < channels.get(id)!.place)
    return isBefore ? { ...cast, batch: 0 } : cast
  })
  return { ...vote, casts }
}

/** Those in which nothing waits any more are written so; votes of one pattern together. One that somebody added to meanwhile is left to the next time. */
async function markThoseDone(votes: readonly VoteDocument[]): Promise<void> {
  const patterns = new Map<string, VoteDocument[]>()
  for (const vote of votes.filter(({ casts }) => casts.every(({ batch }) => batch !== null))) {
    const pattern = vote.casts.map(({ batch }) => batch).join()
    patterns.set(pattern, [...(patterns.get(pattern) ?? []), vote])
  }
  for (const alike of patterns.values()) {
    const { casts, count } = alike[0]!
    await markSealed(alike.map(({ _id }) => _id), count, Object.fromEntries(casts.map(({ batch }, place) => [place, batch!])))
  }
}
