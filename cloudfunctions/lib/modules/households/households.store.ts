import { anyOfFilters, find, findById, gt, insert, insertMissing, type InsertOutcome, lt, lte, oneOf, updateWhere } from '../../adapters/database'
import { HOUSEHOLD_CLAIMS, HOUSEHOLD_CODES } from '../../kernel/collections'
import type { Keyset } from '../../kernel/keyset-page'
import type { ClaimDocument, CodeDocument } from './claim-document'

/** All queries of claims and codes, one trip each unless said otherwise; those of the roll are in roll/roll.store.ts. */

const BATCH = 100
/** More people than live behind one door. */
const MEMBERS = 50

export function insertClaim(claim: ClaimDocument): Promise<InsertOutcome> {
  return insert(HOUSEHOLD_CLAIMS, claim)
}

export function findClaim(id: string): Promise<ClaimDocument | undefined> {
  return findById<ClaimDocument>(HOUSEHOLD_CLAIMS, id)
}

/** Index `open`. */
export async function findOpenClaim(openKey: string): Promise<ClaimDocument | undefined> {
  return (await find<ClaimDocument>(HOUSEHOLD_CLAIMS, { filter: { openKey }, limit: 1 }))[0]
}

/** @returns whether the claim still had this version */
export async function updateClaim(id: string, version: number, set: Partial<ClaimDocument>): Promise<boolean> {
  return (await updateWhere(HOUSEHOLD_CLAIMS, { _id: id, version }, { set })) === 1
}

/** Index `mine`, newest first. */
export function findClaimsOf(personId: string, last: Keyset | null, limit: number): Promise<ClaimDocument[]> {
  const at = last && new Date(last.position)
  const filter = last ? anyOfFilters({ personId, createdAt: lt(at) }, { personId, createdAt: at, _id: lt(last.id) }) : { personId }
  return find<ClaimDocument>(HOUSEHOLD_CLAIMS, { filter, sort: [['createdAt', 'desc'], ['_id', 'desc']], limit })
}

/** Index `queue`: pending ones at a place, the longest waiting first. */
export function findWaiting(placeCode: string, last: Keyset | null, limit: number): Promise<ClaimDocument[]> {
  const own = { scopes: placeCode, state: 'pending' }
  const at = last && new Date(last.position)
  const filter = last ? anyOfFilters({ ...own, createdAt: gt(at) }, { ...own, createdAt: at, _id: gt(last.id) }) : own
  return find<ClaimDocument>(HOUSEHOLD_CLAIMS, { filter, sort: [['createdAt', 'asc'], ['_id', 'asc']], limit })
}

/** Index `of_household`. */
export function findMembers(householdId: string): Promise<ClaimDocument[]> {
  return find<ClaimDocument>(HOUSEHOLD_CLAIMS, { filter: { householdId, state: 'approved' }, sort: [['_id', 'asc']], limit: MEMBERS })
}

/** Of several households, one trip a hundred. Index `of_household`. */
export async function findMembersOf(householdIds: readonly string[]): Promise<ClaimDocument[]> {
  const found: ClaimDocument[] = []
  for (let from = 0; from < householdIds.length; from += BATCH) {
    found.push(...(await find<ClaimDocument>(HOUSEHOLD_CLAIMS, { filter: { householdId: oneOf(householdIds.slice(from, from + BATCH)), state: 'approved' }, sort: [['_id', 'asc']], limit: 1_000 })))
  }
  return found
}

/** Approved ones at or below a place, in the order in which they were asked for. Index `queue`. */
export function findMembersAt(placeCode: string, after: { at: number; id: string } | null, limit: number): Promise<ClaimDocument[]> {
  const there = { scopes: placeCode, state: 'approved' }
  const at = after && new Date(after.at)
  const filter = after ? anyOfFilters({ ...there, createdAt: gt(at) }, { ...there, createdAt: at, _id: gt(after.id) }) : there
  return find<ClaimDocument>(HOUSEHOLD_CLAIMS, { filter, sort: [['createdAt', 'asc'], ['_id', 'asc']], limit })
}

/** Index `clock`. */
export function findDueClaims(now: number, limit: number): Promise<ClaimDocument[]> {
  return find<ClaimDocument>(HOUSEHOLD_CLAIMS, { filter: { nextClockAt: lte(new Date(now)) }, sort: [['nextClockAt', 'asc'], ['_id', 'asc']], limit })
}

/** Index `undelivered`. */
export function findUndelivered(now: number, limit: number): Promise<ClaimDocument[]> {
  return find<ClaimDocument>(HOUSEHOLD_CLAIMS, { filter: { undeliveredSince: lte(new Date(now)) }, sort: [['undeliveredSince', 'asc'], ['_id', 'asc']], limit })
}

/** One trip a hundred; a repeat finds them there. */
export async function insertCodes(codes: readonly CodeDocument[]): Promise<void> {
  for (let from = 0; from < codes.length; from += BATCH) await insertMissing(HOUSEHOLD_CODES, codes.slice(from, from + BATCH))
}

/** Index `of_building`: unused ones issued before. */
export async function endCodesBefore(communityCode: string, buildingKey: string, before: Date): Promise<void> {
  await updateWhere(HOUSEHOLD_CODES, { communityCode, buildingKey, state: 'unused', issuedAt: lt(before) }, { set: { state: 'ended' } })
}

/** Takes the code for this claim. @returns whether it was there to take */
export async function burnCode(id: string, householdId: string, claimId: string, now: number): Promise<boolean> {
  const usable = { _id: id, householdId, state: 'unused', expiresAt: gt(new Date(now)) }
  return (await updateWhere(HOUSEHOLD_CODES, usable, { set: { state: 'used', usedByClaim: claimId } })) === 1
}

export function findCode(id: string): Promise<CodeDocument | undefined> {
  return findById<CodeDocument>(HOUSEHOLD_CODES, id)
}
