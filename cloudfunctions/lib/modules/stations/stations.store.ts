import { between, type Change, type Filter, find, findById, gt, insert, type InsertOutcome, not, updateWhere } from '../../adapters/database'
import { WEIGHTS } from '@/shared/domain/stations/station-evidence'
import { STATION_CHECK_INS, STATIONS } from '../../kernel/collections'
import { CARD_FIELDS, CHANGES_KEPT, type CheckInDocument, EVIDENCE_KEPT, EVIDENCE_KEPT_FOR, type StationChange, type StationDocument, type StationOutboxEntry, type StationRow, type StoredEvidence } from './station-document'

/** All queries of stations, one trip each. Which index serves a query is named at the query. */

export function findStation(id: string): Promise<StationDocument | undefined> {
  return findById<StationDocument>(STATIONS, id)
}

/** In the order of their ids, after `last`. Index `live`. */
export function findLiveStations(last: string | null, limit: number): Promise<StationRow[]> {
  const filter = last === null ? { isRetired: false } : { isRetired: false, _id: gt(last) }
  return find<StationRow>(STATIONS, { filter, sort: [['_id', 'asc']], fields: CARD_FIELDS, limit })
}

export function insertCheckIn(fact: CheckInDocument): Promise<InsertOutcome> {
  return insert(STATION_CHECK_INS, fact)
}

export function findCheckIn(id: string): Promise<CheckInDocument | undefined> {
  return findById<CheckInDocument>(STATION_CHECK_INS, id)
}

/** Index `request`. */
export async function findOwnCheckIn(personId: string, requestId: string): Promise<CheckInDocument | undefined> {
  return (await find<CheckInDocument>(STATION_CHECK_INS, { filter: { personId, requestId }, limit: 1 }))[0]
}

/** @returns whether they had not left before */
export async function setLeft(id: string, leftAt: Date): Promise<boolean> {
  return (await updateWhere(STATION_CHECK_INS, { _id: id, leftAt: null }, { set: { leftAt } })) === 1
}

/** An atomic push, never a transaction: hundreds write to one station at once. One that is there already is not added again. */
export async function pushEvidence({ _id, evidenceStaleAt }: StationDocument, evidence: StoredEvidence): Promise<void> {
  const isShut = WEIGHTS[evidence.kind].side === 'shut' && !WEIGHTS[evidence.kind].isManager
  const staleAt = evidenceStaleAt ?? new Date(evidence.at.getTime() + EVIDENCE_KEPT_FOR)
  await updateWhere(
    STATIONS,
    { _id, 'evidence.id': not(evidence.id) },
    { set: { evidenceStaleAt: staleAt, ...(isShut ? { doubtCheckAt: evidence.at } : {}) }, increase: { evidenceWrites: 1 }, appendLast: { evidence: { value: evidence, keep: EVIDENCE_KEPT } } },
  )
}

export async function pushDeparture(stationId: string, departure: { id: string; at: Date }): Promise<void> {
  await updateWhere(STATIONS, { _id: stationId, 'departures.id': not(departure.id) }, { increase: { evidenceWrites: 1 }, appendLast: { departures: { value: departure, keep: EVIDENCE_KEPT } } })
}

/** What the clock has to look at: null while there is nothing. Indexes `stale`, `doubt`, `doubt_check`, `undelivered`. */
export function findDue(field: 'evidenceStaleAt' | 'doubtDueAt' | 'doubtCheckAt' | 'undeliveredSince', now: number, limit: number): Promise<StationDocument[]> {
  return find<StationDocument>(STATIONS, { filter: { [field]: between(new Date(0), new Date(now)) }, sort: [[field, 'asc'], ['_id', 'asc']], limit })
}

/** Writes if nothing was seen since. */
export async function updateUnseen({ _id, evidenceWrites }: StationDocument, change: Change): Promise<boolean> {
  return (await updateWhere(STATIONS, { _id, evidenceWrites }, change)) === 1
}

/** Writes if `filter` still holds. @returns whether it did */
export async function updateStation(_id: string, filter: Filter, change: Change): Promise<boolean> {
  return (await updateWhere(STATIONS, { _id, ...filter }, change)) === 1
}

/** One change of its own words, with its line in the history. @returns whether it was still at that version */
export function writeChange({ _id, version }: StationDocument, set: Partial<StationDocument>, change: StationChange): Promise<boolean> {
  return updateStation(_id, { version }, { set: { ...set, version: version + 1 }, appendLast: { history: { value: change, keep: CHANGES_KEPT } } })
}

/** What changes, if `filter` holds, with what follows from it. @returns whether it did */
export function writeOutbox({ _id, undeliveredSince }: StationDocument, filter: Filter, set: Partial<StationDocument>, entries: readonly StationOutboxEntry[], now: number, more: Pick<Change, 'appendLast'> = {}): Promise<boolean> {
  return updateStation(_id, filter, { ...more, set: { ...set, undeliveredSince: undeliveredSince ?? new Date(now) }, append: { outbox: entries }, increase: { outboxWrites: 1 } })
}

export function clearOutbox({ _id, outboxWrites }: StationDocument): Promise<boolean> {
  return updateStation(_id, { outboxWrites }, { set: { outbox: [], undeliveredSince: null } })
}

/** Of a place and below, after `last`. Index `at_place`. */
export function findStationsAt(placeCode: string, last: string | null, limit: number): Promise<StationDocument[]> {
  const there = { scopes: placeCode, isRetired: false }
  return find<StationDocument>(STATIONS, { filter: last === null ? there : { ...there, _id: gt(last) }, sort: [['_id', 'asc']], limit })
}

export function insertStation(station: StationDocument): Promise<InsertOutcome> {
  return insert(STATIONS, station)
}

/** Index `request`. */
export async function findByRequest(requestKey: string): Promise<StationDocument | undefined> {
  return (await find<StationDocument>(STATIONS, { filter: { requestKey }, limit: 1 }))[0]
}

/** The highest number of a street; gone ones count: a number is given once. */
export async function findLastOfStreet(streetCode: string): Promise<string | undefined> {
  const filter = { _id: between(`${streetCode}-`, `${streetCode}-999`) }
  return (await find<{ _id: string }>(STATIONS, { filter, sort: [['_id', 'desc']], fields: [], limit: 1 }))[0]?._id
}
