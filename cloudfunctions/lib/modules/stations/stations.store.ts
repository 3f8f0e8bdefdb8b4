import { between, type Change, find, findById, gt, insert, type InsertOutcome, not, updateWhere } from '../../adapters/database'
import { STATION_CHECK_INS, STATIONS } from '../../kernel/collections'
import { CARD_FIELDS, type CheckInDocument, EVIDENCE_KEPT, EVIDENCE_KEPT_FOR, type StationDocument, type StationRow, type StoredEvidence } from './station-document'

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
  const staleAt = evidenceStaleAt ?? new Date(evidence.at.getTime() + EVIDENCE_KEPT_FOR)
  await updateWhere(
    STATIONS,
    { _id, 'evidence.id': not(evidence.id) },
    { set: { evidenceStaleAt: staleAt }, increase: { evidenceWrites: 1 }, appendLast: { evidence: { value: evidence, keep: EVIDENCE_KEPT } } },
  )
}

export async function pushDeparture(stationId: string, departure: { id: string; at: Date }): Promise<void> {
  await updateWhere(STATIONS, { _id: stationId, 'departures.id': not(departure.id) }, { increase: { evidenceWrites: 1 }, appendLast: { departures: { value: departure, keep: EVIDENCE_KEPT } } })
}

/** Evidence that has grown old. Index `stale`. */
export function findStale(now: number, limit: number): Promise<StationDocument[]> {
  return find<StationDocument>(STATIONS, { filter: { evidenceStaleAt: between(new Date(0), new Date(now)) }, sort: [['evidenceStaleAt', 'asc'], ['_id', 'asc']], limit })
}

/** Writes if nothing was seen since. */
export async function updateUnseen({ _id, evidenceWrites }: StationDocument, change: Change): Promise<boolean> {
  return (await updateWhere(STATIONS, { _id, evidenceWrites }, change)) === 1
}
