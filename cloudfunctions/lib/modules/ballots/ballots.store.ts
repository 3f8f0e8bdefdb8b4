import { anyOfFilters, type Change, find, findById, findByIdJoined, gt, insert, insertMissing, type InsertOutcome, lt, lte, not, oneOf, removeWhere, updateWhere } from '../../adapters/database'
import { BALLOT_KEYS, BALLOTS, ROLL_DISPUTES, VOTES } from '../../kernel/collections'
import type { Keyset } from '../../kernel/keyset-page'
import { type BallotDocument, type BallotSummaryRow, SUMMARY_FIELDS } from './ballot-document'
import type { BallotKeyDocument, RollDisputeDocument, VoteDocument } from './vote-document'

/** All queries of ballots and their rolls, one trip each unless said otherwise; those of votes are in votes.store.ts. Which index serves a query is named at it. */

const BATCH = 100
/** Batches on their way at once, so that five thousand doors fit into a call. */
const AT_ONCE = 5

export function insertBallot(ballot: BallotDocument): Promise<InsertOutcome> {
  return insert(BALLOTS, ballot)
}

export function findBallot(id: string): Promise<BallotDocument | undefined> {
  return findById<BallotDocument>(BALLOTS, id)
}

/** Writes if it is still at `version`. @returns whether it was */
export async function updateAtVersion(id: string, version: number, change: Change): Promise<boolean> {
  return (await updateWhere(BALLOTS, { _id: id, version }, change)) === 1
}

/** Beside the steps: counts, marks. `only`: further conditions. @returns whether one matched */
export async function updateBallot(id: string, only: Record<string, unknown>, change: Change): Promise<boolean> {
  return (await updateWhere(BALLOTS, { _id: id, ...only }, change)) === 1
}

/** One key more took part. */
export async function countParticipant(id: string, building: number | null): Promise<void> {
  await updateWhere(BALLOTS, { _id: id }, { increase: { participants: 1, ...(building === null ? {} : { [`buildings.${building}.participants`]: 1 }) } })
}

/** On a shelf of a community: the open by what ends first, those over the latest first. Index `shelf`. */
export function findOnShelf(communityCode: string, shelf: 'open' | 'over', last: Keyset | null, limit: number): Promise<BallotSummaryRow[]> {
  const there = { communityCode, shelf }
  const isOpen = shelf === 'open'
  const beyond = isOpen ? gt : lt
  return find<BallotSummaryRow>(BALLOTS, {
    filter: last ? anyOfFilters({ ...there, shelfOrder: beyond(last.position) }, { ...there, shelfOrder: last.position, _id: beyond(last.id) }) : there,
    sort: isOpen ? [['shelfOrder', 'asc'], ['_id', 'asc']] : [['shelfOrder', 'desc'], ['_id', 'desc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

/** What is not over, what is due first. Index `desk`. */
export function findOnDesk(communityCode: string, last: Keyset | null, limit: number): Promise<BallotSummaryRow[]> {
  const there = { communityCode, isOver: false }
  return find<BallotSummaryRow>(BALLOTS, {
    filter: last ? anyOfFilters({ ...there, shelfOrder: gt(last.position) }, { ...there, shelfOrder: last.position, _id: gt(last.id) }) : there,
    sort: [['shelfOrder', 'asc'], ['_id', 'asc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

/** The latest first. Index `of_topic`. */
export function findOfTopic(topicId: string, limit: number): Promise<(BallotSummaryRow & Pick<BallotDocument, 'wasPublished'>)[]> {
  return find(BALLOTS, { filter: { topicId }, sort: [['createdAt', 'desc'], ['_id', 'desc']], fields: [...SUMMARY_FIELDS, 'wasPublished'], limit })
}

/** By id. */
export async function findTitles(ids: readonly string[]): Promise<Map<string, Pick<BallotDocument, 'title' | 'state' | 'isDemo'>>> {
  if (ids.length === 0) return new Map()
  const found = await find<BallotDocument>(BALLOTS, { filter: { _id: oneOf(ids) }, fields: ['title', 'state', 'isDemo'], limit: ids.length })
  return new Map(found.map((one) => [one._id, one]))
}

/** What the clock has to do, the longest due first. Index `clock`. */
export function findDue(now: number, limit: number): Promise<BallotDocument[]> {
  return find<BallotDocument>(BALLOTS, { filter: { nextClockAt: lte(new Date(now)) }, sort: [['nextClockAt', 'asc'], ['_id', 'asc']], limit })
}

/** Index `undelivered`. */
export function findUndelivered(now: number, limit: number): Promise<BallotDocument[]> {
  return find<BallotDocument>(BALLOTS, { filter: { undeliveredSince: lte(new Date(now)) }, sort: [['undeliveredSince', 'asc'], ['_id', 'asc']], limit })
}

/** Some trips at once, each a hundred rows; a repeat finds them there. */
export async function insertKeys(rows: readonly BallotKeyDocument[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH))
  for (let from = 0; from < batches.length; from += AT_ONCE) await Promise.all(batches.slice(from, from + AT_ONCE).map((batch) => insertMissing(BALLOT_KEYS, batch)))
}

/** Rows of a roll that was given up; null: all of them. Index `roll`. */
export async function removeOtherKeys(ballotId: string, rollHash: string | null): Promise<void> {
  await removeWhere(BALLOT_KEYS, { ballotId, ...(rollHash === null ? {} : { rollHash: not(rollHash) }) })
}

export function findKey(id: string): Promise<BallotKeyDocument | undefined> {
  return findById<BallotKeyDocument>(BALLOT_KEYS, id)
}

/** Those of these that are on the roll. By id. */
export async function findKeys(ids: readonly string[]): Promise<BallotKeyDocument[]> {
  return ids.length === 0 ? [] : await find<BallotKeyDocument>(BALLOT_KEYS, { filter: { _id: oneOf(ids) }, limit: ids.length })
}

/** In the order of the roll, after `last`; of one building, or those who have not taken part. Indexes `roll`, `in_building`, `outstanding`, `outstanding_in`. */
export function findOnRoll(ballotId: string, only: { buildingKey?: string; hasVoted?: boolean }, last: number | null, limit: number): Promise<BallotKeyDocument[]> {
  return find<BallotKeyDocument>(BALLOT_KEYS, { filter: { ballotId, ...only, ...(last === null ? {} : { order: gt(last) }) }, sort: [['order', 'asc']], limit })
}

/** That the key took part. */
export async function markVoted(id: string): Promise<void> {
  await updateWhere(BALLOT_KEYS, { _id: id }, { set: { hasVoted: true } })
}

export function insertDispute(dispute: RollDisputeDocument): Promise<InsertOutcome> {
  return insert(ROLL_DISPUTES, dispute)
}

export function findDispute(id: string): Promise<RollDisputeDocument | undefined> {
  return findById<RollDisputeDocument>(ROLL_DISPUTES, id)
}

/** The oldest first. Index `of_ballot`. */
export function findDisputes(ballotId: string, limit: number): Promise<RollDisputeDocument[]> {
  return find<RollDisputeDocument>(ROLL_DISPUTES, { filter: { ballotId }, sort: [['at', 'asc'], ['_id', 'asc']], limit })
}

/** Index `open`. */
export async function countOpenDisputes(ballotId: string, limit: number): Promise<number> {
  return (await find(ROLL_DISPUTES, { filter: { ballotId, state: 'open' }, fields: [], limit })).length
}

/** @returns whether nobody had answered it */
export async function answerDispute(id: string, set: Pick<RollDisputeDocument, 'state' | 'reply'>): Promise<boolean> {
  return (await updateWhere(ROLL_DISPUTES, { _id: id, state: 'open' }, { set })) === 1
}

/** One key of the frozen roll, with its ballot and what it cast. */
export interface WholeKey {
  row: BallotKeyDocument
  ballot: BallotDocument
  vote: VoteDocument | null
}

/** By ids. */
export async function findKeyWhole(id: string): Promise<WholeKey | null> {
  const found = await findByIdJoined<BallotKeyDocument & { ballot: BallotDocument | null; vote: VoteDocument | null }>(BALLOT_KEYS, id, { ballot: { from: BALLOTS, localField: 'ballotId' }, vote: { from: VOTES, localField: '_id' } })
  if (!found?.ballot) return null
  const { ballot, vote, ...row } = found
  return { row, ballot, vote }
}
