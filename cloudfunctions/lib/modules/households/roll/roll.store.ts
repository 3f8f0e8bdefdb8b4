import { anyOfFilters, between, find, findById, gt, insert, insertMissing, lt, lte, type InsertOutcome, removeWhere, updateWhere } from '../../../adapters/database'
import { HOUSEHOLDS, ROLL_FINDINGS, ROLL_VERSIONS, ROLLS } from '../../../kernel/collections'
import type { Keyset } from '../../../kernel/keyset-page'
import type { FindingDocument, HouseholdDocument, RollDocument, RollVersionDocument } from './roll-document'

/** All queries of the roll, one trip each unless said otherwise. */

const BATCH = 100

export function findRoll(communityCode: string): Promise<RollDocument | undefined> {
  return findById<RollDocument>(ROLLS, communityCode)
}

/** There is one a community; a repeat finds it there. */
export async function insertRoll(communityCode: string): Promise<void> {
  const roll: RollDocument = { _id: communityCode, liveVersionId: null, liveSince: null }
  await insert(ROLLS, roll)
}

/** The flip. @returns whether `from` was still live */
export async function flipRoll(communityCode: string, from: string | null, to: string, at: Date): Promise<boolean> {
  return (await updateWhere(ROLLS, { _id: communityCode, liveVersionId: from }, { set: { liveVersionId: to, liveSince: at } })) === 1
}

export function insertVersion(version: RollVersionDocument): Promise<InsertOutcome> {
  return insert(ROLL_VERSIONS, version)
}

export function findVersion(id: string): Promise<RollVersionDocument | undefined> {
  return findById<RollVersionDocument>(ROLL_VERSIONS, id)
}

/** Under a condition on what the caller saw. */
export async function updateVersion(id: string, condition: Partial<RollVersionDocument>, set: Partial<RollVersionDocument>): Promise<boolean> {
  return (await updateWhere(ROLL_VERSIONS, { ...condition, _id: id }, { set })) === 1
}

/** Index `of_community`, newest first. */
export function findVersions(communityCode: string, last: Keyset | null, limit: number): Promise<RollVersionDocument[]> {
  const at = last && new Date(last.position)
  const filter = last ? anyOfFilters({ communityCode, createdAt: lt(at) }, { communityCode, createdAt: at, _id: lt(last.id) }) : { communityCode }
  return find<RollVersionDocument>(ROLL_VERSIONS, { filter, sort: [['createdAt', 'desc'], ['_id', 'desc']], limit })
}

/** Index `reading`: whom nobody has gone on with since `until`. */
export function findAbandoned(until: number, limit: number): Promise<RollVersionDocument[]> {
  return find<RollVersionDocument>(ROLL_VERSIONS, { filter: { state: 'reading', touchedAt: lte(new Date(until)) }, sort: [['touchedAt', 'asc'], ['_id', 'asc']], limit })
}

/** Index `erase`: replaced ones whose time has come. */
export function findErasable(now: number, limit: number): Promise<RollVersionDocument[]> {
  return find<RollVersionDocument>(ROLL_VERSIONS, { filter: { eraseAt: between(new Date(0), new Date(now)) }, sort: [['eraseAt', 'asc'], ['_id', 'asc']], limit })
}

/** One trip a hundred. */
export async function insertFindings(findings: readonly FindingDocument[]): Promise<void> {
  for (let from = 0; from < findings.length; from += BATCH) await insertMissing(ROLL_FINDINGS, findings.slice(from, from + BATCH))
}

/** Index `of_version`, in the order of the rows. */
export function findFindings(versionId: string, kind: FindingDocument['kind'], isDecided: boolean, last: Keyset | null, limit: number): Promise<FindingDocument[]> {
  const own = { versionId, kind, decision: isDecided ? gt('') : null }
  if (isDecided) return find<FindingDocument>(ROLL_FINDINGS, { filter: own, sort: [['decision', 'asc'], ['row', 'asc']], limit })
  const filter = last ? anyOfFilters({ ...own, row: gt(last.position) }, { ...own, row: last.position, _id: gt(last.id) }) : own
  return find<FindingDocument>(ROLL_FINDINGS, { filter, sort: [['row', 'asc'], ['_id', 'asc']], limit })
}

export function findFinding(id: string): Promise<FindingDocument | undefined> {
  return findById<FindingDocument>(ROLL_FINDINGS, id)
}

export async function setDecision(id: string, decision: 'roll' | 'file'): Promise<void> {
  await updateWhere(ROLL_FINDINGS, { _id: id }, { set: { decision } })
}

/** One trip a hundred. */
export async function insertHouseholds(households: readonly HouseholdDocument[]): Promise<void> {
  for (let from = 0; from < households.length; from += BATCH) await insertMissing(HOUSEHOLDS, households.slice(from, from + BATCH))
}

/** Index `of_version`: those after `after`, up to `upTo`, in order. */
export function findHouseholdsBetween(versionId: string, after: string, upTo: string, limit: number): Promise<HouseholdDocument[]> {
  return find<HouseholdDocument>(HOUSEHOLDS, { filter: { versionId, householdId: between(after, upTo) }, sort: [['householdId', 'asc']], limit })
}

export function findHousehold(versionId: string, householdId: string): Promise<HouseholdDocument | undefined> {
  return findById<HouseholdDocument>(HOUSEHOLDS, `${versionId}:${householdId}`)
}

export async function setHousehold(id: string, set: Partial<HouseholdDocument>): Promise<void> {
  await updateWhere(HOUSEHOLDS, { _id: id }, { set })
}

/** Index `in_building`, in the order in which one walks past the doors. */
export function findRooms(versionId: string, buildingKey: string, limit: number): Promise<HouseholdDocument[]> {
  return find<HouseholdDocument>(HOUSEHOLDS, {
    filter: { versionId, buildingKey },
    sort: [['doorOrder', 'asc'], ['householdId', 'asc']],
    limit,
    fields: ['householdId', 'unit', 'room', 'label', 'buildingName', 'buildingCode'],
  })
}

/** Indexes `room`, `name`, `phone_tail`. */
export function searchRoll(versionId: string, by: 'room' | 'names' | 'tailKeys', value: string, limit: number): Promise<HouseholdDocument[]> {
  return find<HouseholdDocument>(HOUSEHOLDS, { filter: { versionId, [by]: value }, sort: [['householdId', 'asc']], limit })
}

/** Index `conflicts`: what was not chosen is not kept. */
export async function forgetConflicts(versionId: string): Promise<void> {
  await updateWhere(HOUSEHOLDS, { versionId, hasConflict: true }, { set: { conflict: null, hasConflict: false } })
}

/** Two trips. */
export async function removeStaged(versionId: string): Promise<void> {
  await removeWhere(HOUSEHOLDS, { versionId })
  await removeWhere(ROLL_FINDINGS, { versionId })
}
