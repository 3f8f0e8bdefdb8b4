import { anyOfFilters, find, findById, gt, insert, lt, lte, oneOf, updateWhere } from '../../adapters/database'
import { VOTE_BOXES, VOTES } from '../../kernel/collections'
import type { Keyset } from '../../kernel/keyset-page'
import type { Cast, VoteBoxDocument, VoteDocument } from './vote-document'

/** All queries of votes and the box, one trip each. Which index serves a query is named at the query. Choices are read for sealing, counting and releasing alone. */

/** By id: a key votes once, whatever comes in at the same time. @returns whether it is the first of the key */
export async function insertVote(vote: VoteDocument): Promise<boolean> {
  return (await insert(VOTES, vote)).inserted
}

export function findVote(id: string): Promise<VoteDocument | undefined> {
  return findById<VoteDocument>(VOTES, id)
}

/** Whether and on which channel, never what. By id. */
export async function findVotesOf(ids: readonly string[]): Promise<VoteDocument[]> {
  return ids.length === 0 ? [] : await find<VoteDocument>(VOTES, { filter: { _id: oneOf(ids) }, limit: ids.length })
}

/** One cast more, if there are still `count`. @returns whether there were */
export async function pushCast({ _id, count, unsealedSince }: VoteDocument, cast: Cast, newVoterId: string | null): Promise<boolean> {
  const change = { set: { lastAt: cast.at, unsealedSince: unsealedSince ?? cast.at }, increase: { count: 1 }, append: { casts: [cast], ...(newVoterId === null ? {} : { voterIds: [newVoterId] }) } }
  return (await updateWhere(VOTES, { _id, count }, change)) === 1
}

/** All votes of a ballot, page by page in the order of their ids. Index `of_ballot`. */
export async function* pagesOfVotes(ballotId: string, pageSize = 500): AsyncGenerator<VoteDocument[]> {
  for (let last: string | null = null; ; ) {
    const page: VoteDocument[] = await find<VoteDocument>(VOTES, { filter: { ballotId, ...(last === null ? {} : { _id: gt(last) }) }, sort: [['_id', 'asc']], limit: pageSize })
    if (page.length > 0) yield page
    const final = page[page.length - 1]
    if (!final || page.length < pageSize) return
    last = final._id
  }
}

/** What waits for the box, the longest first. Index `unsealed_of`. */
export function findUnsealed(ballotId: string, now: number, limit: number): Promise<VoteDocument[]> {
  return find<VoteDocument>(VOTES, { filter: { ballotId, unsealedSince: lte(new Date(now)) }, sort: [['unsealedSince', 'asc'], ['_id', 'asc']], limit })
}

/** Whose votes wait for the box, the longest first. Index `unsealed`. */
export function findWaitingBallots(now: number, limit: number): Promise<Pick<VoteDocument, '_id' | 'ballotId'>[]> {
  return find(VOTES, { filter: { unsealedSince: lte(new Date(now)) }, sort: [['unsealedSince', 'asc'], ['_id', 'asc']], fields: ['ballotId'], limit })
}

/** Ids of one query: for more of them the database walks the whole collection. */
const IDS_AT_ONCE = 100

/** Of these votes the casts at these places lie in these batches now, unless one was cast meanwhile. By id; one trip a hundred. */
export async function markSealed(ids: readonly string[], count: number, batches: Readonly<Record<number, number>>): Promise<void> {
  const places = Object.fromEntries(Object.entries(batches).map(([place, batch]) => [`casts.${place}.batch`, batch]))
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) await updateWhere(VOTES, { _id: oneOf(ids.slice(from, from + IDS_AT_ONCE)), count }, { set: { ...places, unsealedSince: null } })
}

/** A paper that is denied counts no more, until a teller has looked. By id. @returns whether the cast is there */
export async function setDenied({ _id, casts }: VoteDocument, castId: string, isDenied: boolean): Promise<boolean> {
  const place = casts.findIndex((cast) => cast.castId === castId)
  return place >= 0 && (await updateWhere(VOTES, { _id, [`casts.${place}.castId`]: castId }, { set: { [`casts.${place}.isDenied`]: isDenied } })) === 1
}

/** One person's, the latest first. Index `mine`. */
export function findOwnVotes(personId: string, last: Keyset | null, limit: number): Promise<VoteDocument[]> {
  const own = { voterIds: personId }
  const at = last && new Date(last.position)
  return find<VoteDocument>(VOTES, { filter: last ? anyOfFilters({ ...own, lastAt: lt(at) }, { ...own, lastAt: at, _id: lt(last.id) }) : own, sort: [['lastAt', 'desc'], ['_id', 'desc']], limit })
}

/** The vote stays, and who cast it is gone. Index `of_person`; one trip a place. */
export async function forgetVoter(personId: string, places: number, closed: string): Promise<void> {
  for (let place = 0; place < places; place++) await updateWhere(VOTES, { voterIds: personId, [`voterIds.${place}`]: personId }, { set: { [`voterIds.${place}`]: closed } })
}

export const boxId = (ballotId: string, batch: number): string => `${ballotId}:${batch}`

/** A batch is never replaced. @returns the one that stands under this number */
export async function keepBatch(box: VoteBoxDocument): Promise<VoteBoxDocument> {
  const { inserted } = await insert(VOTE_BOXES, box)
  return inserted ? box : (await findById<VoteBoxDocument>(VOTE_BOXES, box._id))!
}

/** By id. */
export function findBatch(ballotId: string, batch: number): Promise<VoteBoxDocument | undefined> {
  return findById<VoteBoxDocument>(VOTE_BOXES, boxId(ballotId, batch))
}

/** After batch `after`, in their order. Index `of_ballot`. */
export function findBatches(ballotId: string, after: number, limit: number): Promise<VoteBoxDocument[]> {
  return find<VoteBoxDocument>(VOTE_BOXES, { filter: { ballotId, batch: gt(after) }, sort: [['batch', 'asc']], limit })
}
