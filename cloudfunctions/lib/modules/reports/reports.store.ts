import { between, type Change, type Condition, find, findById, gt, insert, type InsertOutcome, lt, lte, oneOf, updateWhere, anyOfFilters, type Filter } from '../../adapters/database'
import { REPORT_EVENTS, REPORTS } from '../../kernel/collections'
import { placeLevel } from '@/shared/domain/places'
import type { CheckState } from '@/shared/domain/moderation/check-state'
import type { EventDocument, ReportDocument, Stage } from './report-document'

/** All queries of the domain, one trip each unless said. Which index serves a query is named at the query. */

export function insertReport(report: ReportDocument): Promise<InsertOutcome> {
  return insert(REPORTS, report)
}

export function findReport(id: string): Promise<ReportDocument | undefined> {
  return findById<ReportDocument>(REPORTS, id)
}

/** Where the report with this number is. Index `number`. */
export async function findPlacedByNumber(number: string): Promise<Pick<ReportDocument, '_id' | 'communityCode' | 'gridCode'> | undefined> {
  return (await find<Pick<ReportDocument, '_id' | 'communityCode' | 'gridCode'>>(REPORTS, { filter: { number }, fields: ['communityCode', 'gridCode'], limit: 1 }))[0]
}

export type Charge = Pick<ReportDocument, '_id' | (typeof CHARGE_FIELDS)[number]>
/** When, and where the person was. */
const CHARGE_FIELDS = ['chargedAt', 'capturedAt', 'point', 'accuracyM', 'locationSource', 'pointDoubt'] as const satisfies readonly (keyof ReportDocument)[]

/** Own submissions by the moment they are charged to. Index `charged`. */
export function findCharges(reporterId: string, from: number, to: number): Promise<Charge[]> {
  return find<Charge>(REPORTS, {
    filter: { reporterId, chargedAt: between(new Date(from), new Date(to)) },
    sort: [['chargedAt', 'asc']],
    fields: CHARGE_FIELDS,
    limit: 1_000,
  })
}

/** What a list shows; the rest stays in the database. */
const SUMMARY_FIELDS = [
  'number', 'reporterId', 'categoryCode', 'priority', 'state', 'stateSince', 'version', 'capturedAt', 'receivedAt', 'clock', 'queueOrder',
  'communityCode', 'gridCode', 'solvedAt', 'point', 'pointDoubt', 'landmark', 'before', 'after', 'handlerId', 'reporterReopens', 'rating', 'isHidden', 'isDemo',
] as const satisfies readonly (keyof ReportDocument)[]

export type ReportRow = Pick<ReportDocument, '_id' | (typeof SUMMARY_FIELDS)[number]>

/** Own reports, newest first, after `last`. Index `mine`. */
export function findMine(reporterId: string, last: { receivedAt: number; id: string } | null, limit: number): Promise<ReportRow[]> {
  const own = { reporterId }
  return find<ReportRow>(REPORTS, {
    filter: last ? after(own, 'receivedAt', lt, new Date(last.receivedAt), lt(last.id)) : own,
    sort: [['receivedAt', 'desc'], ['_id', 'desc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

/** Of one kind in one grid since then, oldest first. Index `cluster`. */
export function findCluster(gridCode: string, categoryCode: string, since: number, limit: number): Promise<Pick<ReportDocument, '_id' | 'state'>[]> {
  return find(REPORTS, { filter: { gridCode, categoryCode, receivedAt: gt(new Date(since)) }, sort: [['receivedAt', 'asc'], ['_id', 'asc']], fields: ['state'], limit })
}

/** By id. */
export function findByIds(ids: readonly string[]): Promise<ReportDocument[]> {
  return find<ReportDocument>(REPORTS, { filter: { _id: oneOf(ids) }, limit: Math.max(1, ids.length) })
}

/** Reports of one stage in a community or in one grid, soonest due first, after `last`. Indexes `queue`, `grid_queue`. */
export function findQueue(placeCode: string, stage: Stage, last: { order: number; id: string } | null, limit: number): Promise<ReportRow[]> {
  const queue = placeLevel(placeCode) === 'grid' ? { gridCode: placeCode, stage } : { communityCode: placeCode, stage }
  return find<ReportRow>(REPORTS, {
    filter: last ? after(queue, 'queueOrder', gt, last.order, gt(last.id)) : queue,
    sort: [['queueOrder', 'asc'], ['_id', 'asc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

/** A community's solved reports, the latest first, after `last`. Index `solved`; null is no time. */
export function findSolved(communityCode: string, now: number, last: { position: number; id: string } | null, limit: number): Promise<ReportRow[]> {
  const here = { communityCode }
  return find<ReportRow>(REPORTS, {
    filter: last ? after(here, 'solvedAt', lt, new Date(last.position), lt(last.id)) : { ...here, solvedAt: lte(new Date(now)) },
    sort: [['solvedAt', 'desc'], ['_id', 'desc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

/** Keyset: beyond the value, or at it and beyond the id. */
function after(base: Filter, field: string, beyond: (value: unknown) => Condition, value: unknown, beyondId: Condition): Filter {
  return anyOfFilters({ ...base, [field]: beyond(value) }, { ...base, [field]: value, _id: beyondId })
}

/** Writes a step if the report is still at `version`. @returns whether it was */
export async function updateAtVersion(id: string, version: number, change: Change): Promise<boolean> {
  return (await updateWhere(REPORTS, { _id: id, version }, { ...change, increase: { outboxWrites: 1 } })) === 1
}

/** The photo with this trace id gets its verdict, if it still waits for one. @returns whether it did */
export async function setPhotoCheck(id: string, list: 'before' | 'after', index: number, traceId: string, check: CheckState, change: Change): Promise<boolean> {
  const photo = `${list}.${index}`
  const set = { ...change.set, [`${photo}.check`]: check }
  return (await updateWhere(REPORTS, { _id: id, [`${photo}.traceId`]: traceId, [`${photo}.check`]: 'pending' }, { ...change, set })) === 1
}

/** Index `trace`. */
export async function findByTrace(traceId: string): Promise<ReportDocument | undefined> {
  return (await find<ReportDocument>(REPORTS, { filter: { traceIds: traceId }, limit: 1 }))[0]
}

export async function updateReport(id: string, condition: Filter, change: Change): Promise<boolean> {
  return (await updateWhere(REPORTS, { ...condition, _id: id }, change)) === 1
}

/** Index `edition`: whose limit was counted by an older calendar. */
export function findCountedBefore(edition: number, limit: number): Promise<ReportDocument[]> {
  return find<ReportDocument>(REPORTS, { filter: { calendarEdition: lt(edition) }, sort: [['calendarEdition', 'asc'], ['_id', 'asc']], limit })
}

/** Index `grid_due`: whose grid is not known, or not by the drawing that counts now. */
export function findGridDue(now: number, limit: number): Promise<ReportDocument[]> {
  return find<ReportDocument>(REPORTS, { filter: { gridDueSince: lte(new Date(now)) }, sort: [['gridDueSince', 'asc'], ['_id', 'asc']], limit })
}

/** All that is open in the community is looked up again. Index `queue`. */
export async function markGridDue(communityCode: string, since: Date): Promise<void> {
  await updateWhere(REPORTS, { communityCode, stage: oneOf(OPEN) }, { set: { gridDueSince: since } })
}

const OPEN: readonly Stage[] = ['intake', 'handling', 'verifying']

/** Index `undelivered`. */
export function findUndelivered(now: number, limit: number): Promise<ReportDocument[]> {
  return find<ReportDocument>(REPORTS, { filter: { undeliveredSince: lte(new Date(now)) }, sort: [['undeliveredSince', 'asc'], ['_id', 'asc']], limit })
}

/** Index `exact`: whose place has been kept exactly long enough. */
export function findExactUntil(now: Date, limit: number): Promise<ReportDocument[]> {
  return find<ReportDocument>(REPORTS, { filter: { exactUntil: lte(now) }, sort: [['exactUntil', 'asc'], ['_id', 'asc']], limit })
}

export async function setLocation(id: string, set: Pick<ReportDocument, 'exactUntil'> & Partial<Pick<ReportDocument, 'point' | 'accuracyM'>>): Promise<void> {
  await updateWhere(REPORTS, { _id: id }, { set })
}

/** Handled, and nobody has said anything since `until`. Index `silence`; those after `last` only. */
export function findSilent(until: number, last: { since: number; id: string } | null, limit: number): Promise<ReportDocument[]> {
  const handled = { state: 'HANDLED' }
  const upTo = new Date(until)
  const filter = last
    ? anyOfFilters({ ...handled, stateSince: between(new Date(last.since), upTo) }, { ...handled, stateSince: new Date(last.since), _id: gt(last.id) })
    : { ...handled, stateSince: lte(upTo) }
  return find<ReportDocument>(REPORTS, { filter, sort: [['stateSince', 'asc'], ['_id', 'asc']], limit })
}

/** Index `media_check`. */
export function findDueMediaChecks(now: number, limit: number): Promise<ReportDocument[]> {
  return find<ReportDocument>(REPORTS, { filter: { nextMediaCheckAt: lte(new Date(now)) }, sort: [['nextMediaCheckAt', 'asc'], ['_id', 'asc']], limit })
}

/** Index `held_text`: whose words nobody has checked yet, the longest waiting first. */
export function findHeldTexts(now: number, limit: number): Promise<ReportDocument[]> {
  return find<ReportDocument>(REPORTS, { filter: { textHeldSince: lte(new Date(now)) }, sort: [['textHeldSince', 'asc'], ['_id', 'asc']], limit })
}

/** A repeat finds the row there and is content. */
export async function insertEvents(events: readonly EventDocument[]): Promise<void> {
  for (const event of events) await insert(REPORT_EVENTS, event)
}

/** Index `of_report`. A report's life has at most some dozens of steps. */
export function findEvents(reportId: string): Promise<EventDocument[]> {
  return find<EventDocument>(REPORT_EVENTS, { filter: { reportId }, sort: [['version', 'asc']], limit: 200 })
}

export function findEvent(reportId: string, version: number): Promise<EventDocument | undefined> {
  return findById<EventDocument>(REPORT_EVENTS, `${reportId}:${version}`)
}

/** Index `held_note`, as above. */
export function findHeldNotes(now: number, limit: number): Promise<EventDocument[]> {
  return find<EventDocument>(REPORT_EVENTS, { filter: { noteHeldSince: lte(new Date(now)) }, sort: [['noteHeldSince', 'asc'], ['_id', 'asc']], limit })
}

export async function updateEvent(id: string, condition: Filter, change: Change): Promise<boolean> {
  return (await updateWhere(REPORT_EVENTS, { ...condition, _id: id }, change)) === 1
}

export function findEventById(id: string): Promise<EventDocument | undefined> {
  return findById<EventDocument>(REPORT_EVENTS, id)
}

/** What a person decided about words of the report; nothing where there are none. `field`: `note`, `landmark`, `rating.note`. */
export async function setPartCheck(id: string, field: string, check: CheckState): Promise<void> {
  await updateWhere(REPORTS, { _id: id, [`${field}.check`]: oneOf(DECIDABLE) }, { set: { [`${field}.check`]: check } })
}

export async function setEventCheck(id: string, check: CheckState): Promise<void> {
  await updateWhere(REPORT_EVENTS, { _id: id, 'note.check': oneOf(DECIDABLE) }, { set: { 'note.check': check } })
}

/** `photo`: its path, `before.0`. The digest says that it is still the picture that was judged. */
export async function setPhotoCheckByDigest(id: string, photo: string, sha256: string, check: CheckState): Promise<void> {
  await updateWhere(REPORTS, { _id: id, [`${photo}.sha256`]: sha256 }, { set: { [`${photo}.check`]: check } })
}

/** As above: its file is gone. */
export async function setPhotoErased(id: string, photo: string, sha256: string, erasedAt: Date): Promise<void> {
  await updateWhere(REPORTS, { _id: id, [`${photo}.sha256`]: sha256 }, { set: { [`${photo}.erasedAt`]: erasedAt } })
}

const DECIDABLE: readonly CheckState[] = ['passed', 'held', 'refused']
