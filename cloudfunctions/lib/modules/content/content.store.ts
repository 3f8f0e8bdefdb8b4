import { anyOfFilters, type Change, find, findById, gt, insert, type InsertOutcome, lte, oneOf, removeWhere, updateWhere } from '../../adapters/database'
import { CONTENT, CONTENT_FLAGS, CONTENT_STEPS, MEDIA_VERDICTS } from '../../kernel/collections'
import type { Keyset } from '../../kernel/keyset-page'
import type { ContentDocument, FlagDocument, StepDocument, VerdictDocument } from './content-document'

/** All queries of the domain, one trip each. Which index serves a query is named at the query. */

export function insertContent(content: ContentDocument): Promise<InsertOutcome> {
  return insert(CONTENT, content)
}

export function findContent(id: string): Promise<ContentDocument | undefined> {
  return findById<ContentDocument>(CONTENT, id)
}

/** What waits at these places, the soonest due first, after `last`. Index `queue`. */
export function findOpenAt(placeCodes: readonly string[], last: Keyset | null, limit: number): Promise<ContentDocument[]> {
  const there = { placeCode: oneOf(placeCodes), isOpen: true }
  const at = last && new Date(last.position)
  return find<ContentDocument>(CONTENT, {
    filter: last ? anyOfFilters({ ...there, dueAt: gt(at) }, { ...there, dueAt: at, _id: gt(last.id) }) : there,
    sort: [['dueAt', 'asc'], ['_id', 'asc']],
    limit,
  })
}

/** Writes if it is still at `version`. @returns whether it was */
export async function updateAtVersion(id: string, version: number, change: Change): Promise<boolean> {
  return (await updateWhere(CONTENT, { _id: id, version }, change)) === 1
}

/** Index `undelivered`. */
export function findUndelivered(now: number, limit: number): Promise<ContentDocument[]> {
  return find<ContentDocument>(CONTENT, { filter: { undeliveredSince: lte(new Date(now)) }, sort: [['undeliveredSince', 'asc'], ['_id', 'asc']], limit })
}

/** Nobody decided in time. Index `remind`. */
export function findLate(now: number, limit: number): Promise<ContentDocument[]> {
  return find<ContentDocument>(CONTENT, { filter: { remindAt: lte(new Date(now)) }, sort: [['remindAt', 'asc'], ['_id', 'asc']], limit })
}

export function insertFlag(flag: FlagDocument): Promise<InsertOutcome> {
  return insert(CONTENT_FLAGS, flag)
}

/** After `from`, from the first. Index `of_content`. */
export function findFlagsOn(contentId: string, from: Date, limit: number): Promise<FlagDocument[]> {
  return find<FlagDocument>(CONTENT_FLAGS, { filter: { contentId, at: gt(from) }, sort: [['at', 'asc']], limit })
}

/** What one person flagged after `from`. Index `recent`. */
export function findFlagsBy(personId: string, from: Date, limit: number): Promise<FlagDocument[]> {
  return find<FlagDocument>(CONTENT_FLAGS, { filter: { personId, at: gt(from) }, sort: [['at', 'asc']], limit })
}

/** A repeat finds the row there and is content. */
export async function insertStep(step: StepDocument): Promise<void> {
  await insert(CONTENT_STEPS, step)
}

/** Of a month: what became public (`isPost`), or what was decided. Index `month`. */
export function findSteps(placeCode: string, month: string, isPost: boolean, limit: number): Promise<StepDocument[]> {
  return find<StepDocument>(CONTENT_STEPS, { filter: { placeCode, month, isPost }, sort: [['_id', 'asc']], fields: ['action', 'from'], limit })
}

/** Refused photos whose time is over. Index `erase`. */
export function findToErase(now: number, limit: number): Promise<ContentDocument[]> {
  return find<ContentDocument>(CONTENT, { filter: { eraseMediaAt: lte(new Date(now)) }, sort: [['eraseMediaAt', 'asc'], ['_id', 'asc']], limit })
}

export async function insertVerdict(verdict: VerdictDocument): Promise<void> {
  await insert(MEDIA_VERDICTS, verdict)
}

/** Index `age`, oldest first. */
export function findVerdicts(until: number, limit: number): Promise<VerdictDocument[]> {
  return find<VerdictDocument>(MEDIA_VERDICTS, { filter: { at: lte(new Date(until)) }, sort: [['at', 'asc'], ['_id', 'asc']], limit })
}

export async function removeVerdicts(traceIds: readonly string[]): Promise<void> {
  if (traceIds.length > 0) await removeWhere(MEDIA_VERDICTS, { _id: oneOf(traceIds) })
}
