import { anyOfFilters, find, findById, findByIdJoined, gt, insert, type InsertOutcome, lte, updateWhere } from '../../../adapters/database'
import { BALLOT_NOTICES, BALLOT_OBJECTIONS, BALLOTS } from '../../../kernel/collections'
import type { Keyset } from '../../../kernel/keyset-page'
import type { BallotDocument } from '../ballot-document'
import type { NoticeDocument, ObjectionDocument } from './notice-document'

/** All queries of notices and objections, one trip each. Which index serves a query is named at the query. */

/** A version is never replaced. */
export async function keepNotice(notice: NoticeDocument): Promise<void> {
  await insert(BALLOT_NOTICES, notice)
}

/** With its ballot. By id. */
export function findNotice(id: string): Promise<(NoticeDocument & { ballot: BallotDocument | null }) | undefined> {
  return findByIdJoined<NoticeDocument & { ballot: BallotDocument | null }>(BALLOT_NOTICES, id, { ballot: { from: BALLOTS, localField: 'ballotId' } })
}

export function insertObjection(objection: ObjectionDocument): Promise<InsertOutcome> {
  return insert(BALLOT_OBJECTIONS, objection)
}

export function findObjection(id: string): Promise<ObjectionDocument | undefined> {
  return findById<ObjectionDocument>(BALLOT_OBJECTIONS, id)
}

/** The oldest first; of one person where one is named. Indexes `of_ballot`, `own`. */
export function findObjections(ballotId: string, personId: string | undefined, last: Keyset | null, limit: number): Promise<ObjectionDocument[]> {
  const there = { ballotId, ...(personId === undefined ? {} : { personId }) }
  const at = last && new Date(last.position)
  return find<ObjectionDocument>(BALLOT_OBJECTIONS, { filter: last ? anyOfFilters({ ...there, at: gt(at) }, { ...there, at, _id: gt(last.id) }) : there, sort: [['at', 'asc'], ['_id', 'asc']], limit })
}

/** How they stand, up to `limit`. Index `of_ballot`. */
export function findObjectionStates(ballotId: string, limit: number): Promise<Pick<ObjectionDocument, '_id' | 'state'>[]> {
  return find(BALLOT_OBJECTIONS, { filter: { ballotId }, sort: [['at', 'asc'], ['_id', 'asc']], fields: ['state'], limit })
}

/** Up to `limit`. Index `open`. */
export async function countOpenObjections(ballotId: string, limit: number): Promise<number> {
  return (await find(BALLOT_OBJECTIONS, { filter: { ballotId, state: 'open' }, fields: [], limit })).length
}

/** @returns whether nobody had answered it */
export async function answerAt(id: string, set: Pick<ObjectionDocument, 'state' | 'reply' | 'repliedAt' | 'repliedBy'>): Promise<boolean> {
  return (await updateWhere(BALLOT_OBJECTIONS, { _id: id, state: 'open' }, { set: { ...set, nextClockAt: null } })) === 1
}

/** Not answered in time, the longest first. Index `clock`. */
export function findLateObjections(now: number, limit: number): Promise<ObjectionDocument[]> {
  return find<ObjectionDocument>(BALLOT_OBJECTIONS, { filter: { nextClockAt: lte(new Date(now)) }, sort: [['nextClockAt', 'asc'], ['_id', 'asc']], limit })
}

/** The level above has heard of it. */
export async function markTold(id: string): Promise<void> {
  await updateWhere(BALLOT_OBJECTIONS, { _id: id }, { set: { nextClockAt: null } })
}
