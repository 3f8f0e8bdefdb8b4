import type { StatementState } from '@/shared/domain/topics/statements'
import { type Change, type Filter, find, findById, gt, insert, insertMissing, lt, lte, updateWhere } from '../../../adapters/database'
import { CONSENSUS_MODELS, CONSENSUS_PICTURES, TOPIC_STATEMENTS, TOPIC_VOICES, TOPICS } from '../../../kernel/collections'
import type { TopicDocument } from '../topic-document'
import type { ModelDocument, PictureDocument, StatementDocument, VoiceDocument } from './opinion-documents'

/** All queries about what people say and answer in topics, one trip each. Which index serves a query is named at the query. */

export async function insertStatement(statement: StatementDocument): Promise<boolean> {
  return (await insert(TOPIC_STATEMENTS, statement)).inserted
}

export function findStatement(id: string): Promise<StatementDocument | undefined> {
  return findById<StatementDocument>(TOPIC_STATEMENTS, id)
}

/** @returns whether one matched */
export async function updateStatement(id: string, only: Filter, { increase, ...change }: Change): Promise<boolean> {
  return (await updateWhere(TOPIC_STATEMENTS, { _id: id, ...only }, { ...change, increase: { writes: 1, ...increase } })) === 1
}

/** Counts alone: beside every other change, and the reason of none. */
export async function countStatement(id: string, only: Filter, change: Change): Promise<void> {
  await updateWhere(TOPIC_STATEMENTS, { _id: id, ...only }, change)
}

/** What others see of a topic, the oldest first. Index `of_topic`. */
export function findShown(topicId: string, limit: number): Promise<StatementDocument[]> {
  return find<StatementDocument>(TOPIC_STATEMENTS, { filter: { topicId, state: 'shown' satisfies StatementState }, sort: [['saidAt', 'asc'], ['_id', 'asc']], limit })
}

/** How many others see, up to `limit`. Index `of_topic`. */
export async function countShown(topicId: string, limit: number): Promise<number> {
  return (await find(TOPIC_STATEMENTS, { filter: { topicId, state: 'shown' satisfies StatementState }, sort: [['saidAt', 'asc'], ['_id', 'asc']], fields: [], limit })).length
}

/** One person's in one topic, the latest first. Index `own`. */
export function findOwnStatements(topicId: string, authorId: string, limit: number): Promise<StatementDocument[]> {
  return find<StatementDocument>(TOPIC_STATEMENTS, { filter: { topicId, authorId }, sort: [['saidAt', 'desc'], ['_id', 'desc']], limit })
}

/** Waiting for a verdict, the longest first. Index `checking`. */
export function findUnchecked(now: number, limit: number): Promise<StatementDocument[]> {
  return find<StatementDocument>(TOPIC_STATEMENTS, { filter: { checkingSince: lte(new Date(now)) }, sort: [['checkingSince', 'asc'], ['_id', 'asc']], limit })
}

/** Index `undelivered`. */
export function findUndeliveredStatements(now: number, limit: number): Promise<StatementDocument[]> {
  return find<StatementDocument>(TOPIC_STATEMENTS, { filter: { undeliveredSince: lte(new Date(now)) }, sort: [['undeliveredSince', 'asc'], ['_id', 'asc']], limit })
}

/** By id. */
export function findVoice(id: string): Promise<VoiceDocument | undefined> {
  return findById<VoiceDocument>(TOPIC_VOICES, id)
}

/** The id names topic and person: a second voice of somebody is a duplicate. */
export async function insertVoice(voice: VoiceDocument): Promise<boolean> {
  return (await insert(TOPIC_VOICES, voice)).inserted
}

/** By id, if the statement is still answered as it was (null: it is not). @returns whether it was */
export async function changeAnswer(id: string, statementId: string, was: VoiceDocument['answers'][string], change: Pick<VoiceDocument, 'personId' | 'side' | 'changedAt'> & { to: VoiceDocument['answers'][string] }): Promise<boolean> {
  const { to, ...voice } = change
  const field = `answers.${statementId}`
  return (await updateWhere(TOPIC_VOICES, { _id: id, [field]: was }, { set: { ...voice, [field]: to } })) === 1
}

/** In the order of the digests, after `last`. Index `of_topic`. */
export function findVoicesOf(topicId: string, last: string, limit: number): Promise<Omit<VoiceDocument, 'personId'>[]> {
  return find(TOPIC_VOICES, { filter: { topicId, _id: gt(last) }, sort: [['_id', 'asc']], fields: ['topicId', 'side', 'answers', 'firstAt', 'changedAt'], limit })
}

/** Topics whose answers have to be looked at, the longest due first. Index `pictures`. */
export function findPictureDue(now: number, limit: number): Promise<TopicDocument[]> {
  return find<TopicDocument>(TOPICS, { filter: { pictureDueAt: lte(new Date(now)) }, sort: [['pictureDueAt', 'asc'], ['_id', 'asc']], limit })
}

export const pictureId = (topicId: string, n: number): string => `${topicId}:${n}`

/** By id. */
export function findPicture(topicId: string, n: number): Promise<PictureDocument | undefined> {
  return findById<PictureDocument>(CONSENSUS_PICTURES, pictureId(topicId, n))
}

/** By id. */
export function findModel(topicId: string, n: number): Promise<ModelDocument | undefined> {
  return findById<ModelDocument>(CONSENSUS_MODELS, pictureId(topicId, n))
}

/** The latest first, before `before`. Index `of_topic`. */
export function findPictures(topicId: string, before: number | null, limit: number): Promise<PictureDocument[]> {
  return find<PictureDocument>(CONSENSUS_PICTURES, { filter: { topicId, ...(before === null ? {} : { n: lt(before) }) }, sort: [['n', 'desc']], limit })
}

/** A picture is never replaced. @returns the one that stands under this id */
export async function keepPicture(picture: PictureDocument, model: ModelDocument | null): Promise<PictureDocument> {
  if (model) await insertMissing(CONSENSUS_MODELS, [model])
  const { inserted } = await insert(CONSENSUS_PICTURES, picture)
  return inserted ? picture : (await findById<PictureDocument>(CONSENSUS_PICTURES, picture._id))!
}

