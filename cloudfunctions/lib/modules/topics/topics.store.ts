import { anyOfFilters, type Change, find, findById, gt, insert, insertMissing, type InsertOutcome, lt, lte, not, oneOf, removeWhere, updateWhere } from '../../adapters/database'
import { TOPIC_REVIEWS, TOPIC_SUPPORTS, TOPICS } from '../../kernel/collections'
import type { Keyset } from '../../kernel/keyset-page'
import type { TopicShelf, TopicWaits } from '@/shared/domain/topics/proposing'
import type { Stage } from '@/shared/domain/topics/topic-states'
import { SUMMARY_FIELDS, type ReviewDocument, type SupportDocument, type TopicDocument, type TopicRow } from './topic-document'

/** All queries of the domain, one trip each. Which index serves a query is named at the query. */

export function insertTopic(topic: TopicDocument): Promise<InsertOutcome> {
  return insert(TOPICS, topic)
}

export function findTopic(id: string): Promise<TopicDocument | undefined> {
  return findById<TopicDocument>(TOPICS, id)
}

/** Writes if it is still at `version`. @returns whether it was */
export async function updateAtVersion(id: string, version: number, change: Change): Promise<boolean> {
  return (await updateWhere(TOPICS, { _id: id, version }, change)) === 1
}

/** Beside the steps: counts, marks. `only`: further conditions. @returns whether one matched */
export async function updateTopic(id: string, only: Partial<TopicDocument>, change: Change): Promise<boolean> {
  return (await updateWhere(TOPICS, { _id: id, ...only }, change)) === 1
}

/** What was merged into it, once each. */
export async function addMerged(id: string, merged: TopicDocument['mergedFrom'][number]): Promise<void> {
  await updateWhere(TOPICS, { _id: id, 'mergedFrom.id': not(merged.id) }, { append: { mergedFrom: [merged] } })
}

/** On a shelf of a community, of one stage or of all: the board by what is due first, the archive the latest first. Indexes `shelf`, `shelf_stage`. */
export function findOnShelf(communityCode: string, shelf: TopicShelf, stage: Stage | undefined, last: Keyset | null, limit: number): Promise<TopicRow[]> {
  const there = { communityCode, shelf, ...(stage ? { stage } : {}) }
  const isBoard = shelf === 'board'
  const beyond = isBoard ? gt : lt
  return find<TopicRow>(TOPICS, {
    filter: last ? anyOfFilters({ ...there, shelfOrder: beyond(last.position) }, { ...there, shelfOrder: last.position, _id: beyond(last.id) }) : there,
    sort: isBoard ? [['shelfOrder', 'asc'], ['_id', 'asc']] : [['shelfOrder', 'desc'], ['_id', 'desc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

const OPEN_FIELDS = ['state', 'stage', 'clock', 'title', 'isHidden', 'supports', 'supportsNeeded', 'people', 'isDemo'] as const
export type OpenTopic = Pick<TopicDocument, '_id' | (typeof OPEN_FIELDS)[number]>

/** What of a community's open topics is counted, the soonest due first. Index `shelf`. */
export function findOpenStates(communityCode: string, limit: number): Promise<OpenTopic[]> {
  return find(TOPICS, { filter: { communityCode, shelf: 'board' }, sort: [['shelfOrder', 'asc'], ['_id', 'asc']], fields: OPEN_FIELDS, limit })
}

/** For those who work at a place, what waits for them, the soonest due first. Index `waits`. */
export function findWaiting(placeCode: string, waitsFor: TopicWaits, last: Keyset | null, limit: number): Promise<TopicRow[]> {
  const there = { scopes: placeCode, waitsFor }
  return find<TopicRow>(TOPICS, {
    filter: last ? anyOfFilters({ ...there, waitsOrder: gt(last.position) }, { ...there, waitsOrder: last.position, _id: gt(last.id) }) : there,
    sort: [['waitsOrder', 'asc'], ['_id', 'asc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

/** A person's own, the latest first. Index `mine`. */
export function findOwn(proposerId: string, last: Keyset | null, limit: number): Promise<TopicRow[]> {
  const own = { proposerId }
  const at = last && new Date(last.position)
  return find<TopicRow>(TOPICS, {
    filter: last ? anyOfFilters({ ...own, proposedAt: lt(at) }, { ...own, proposedAt: at, _id: lt(last.id) }) : own,
    sort: [['proposedAt', 'desc'], ['_id', 'desc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

/** The latest topic that a cluster of reports led to. Index `cluster`. */
export async function findOfCluster(clusterKey: string, since: number): Promise<TopicDocument | undefined> {
  return (await find<TopicDocument>(TOPICS, { filter: { clusterKey, proposedAt: gt(new Date(since)) }, sort: [['proposedAt', 'desc'], ['_id', 'desc']], limit: 1 }))[0]
}

/** What the clock has to do, the longest due first. Index `clock`. */
export function findDue(now: number, limit: number): Promise<TopicDocument[]> {
  return find<TopicDocument>(TOPICS, { filter: { nextClockAt: lte(new Date(now)) }, sort: [['nextClockAt', 'asc'], ['_id', 'asc']], limit })
}

/** Whose clock was counted without the years of this edition. Index `edition`. */
export function findCountedBefore(edition: number, limit: number): Promise<TopicDocument[]> {
  return find<TopicDocument>(TOPICS, { filter: { calendarEdition: lt(edition) }, sort: [['calendarEdition', 'asc'], ['_id', 'asc']], limit })
}

/** Waiting for a verdict, the longest first. Index `checking`. */
export function findChecking(now: number, limit: number): Promise<TopicDocument[]> {
  return find<TopicDocument>(TOPICS, { filter: { checkingSince: lte(new Date(now)) }, sort: [['checkingSince', 'asc'], ['_id', 'asc']], limit })
}

/** Index `undelivered`. */
export function findUndelivered(now: number, limit: number): Promise<TopicDocument[]> {
  return find<TopicDocument>(TOPICS, { filter: { undeliveredSince: lte(new Date(now)) }, sort: [['undeliveredSince', 'asc'], ['_id', 'asc']], limit })
}

/** The id names topic and household: a second one is a duplicate, whoever of the household it is. */
export async function insertSupport(support: SupportDocument): Promise<boolean> {
  return (await insert(TOPIC_SUPPORTS, support)).inserted
}

export function insertSupports(supports: readonly SupportDocument[]): Promise<void> {
  return insertMissing(TOPIC_SUPPORTS, supports)
}

/** @returns whether there was one */
export async function removeSupport(id: string): Promise<boolean> {
  return (await removeWhere(TOPIC_SUPPORTS, { _id: id })) === 1
}

/** Which of these stand. By id. */
export async function findSupports(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  return new Set((await find<SupportDocument>(TOPIC_SUPPORTS, { filter: { _id: oneOf(ids) }, fields: [], limit: ids.length })).map(({ _id }) => _id))
}

/** All of a topic, in the order of their ids, after `last`. Index `of_topic`. */
export function findSupportsOf(topicId: string, last: string | null, limit: number): Promise<SupportDocument[]> {
  return find<SupportDocument>(TOPIC_SUPPORTS, { filter: { topicId, ...(last === null ? {} : { _id: gt(last) }) }, sort: [['_id', 'asc']], limit })
}

/** @returns whether it is the first of this person in this review */
export async function insertReview(review: ReviewDocument): Promise<boolean> {
  return (await insert(TOPIC_REVIEWS, review)).inserted
}

/** @returns whether it was another one */
export async function changeReview(id: string, answer: ReviewDocument['answer'], at: Date): Promise<boolean> {
  return (await updateWhere(TOPIC_REVIEWS, { _id: id, answer: not(answer) }, { set: { answer, at } })) === 1
}

export function findReview(id: string): Promise<ReviewDocument | undefined> {
  return findById<ReviewDocument>(TOPIC_REVIEWS, id)
}

/** All of one review, in the order of their ids, after `last`. Index `of_topic`. */
export function findReviewsOf(topicId: string, round: number, last: string | null, limit: number): Promise<Pick<ReviewDocument, '_id' | 'answer'>[]> {
  return find(TOPIC_REVIEWS, { filter: { topicId, round, ...(last === null ? {} : { _id: gt(last) }) }, sort: [['_id', 'asc']], fields: ['answer'], limit })
}
