import { find, findById, gt, insert, lte, oneOf, removeWhere } from '../../adapters/database'
import { CANDIDATE_CODES } from '../../kernel/collections'

/** `_id` = the code. */
export interface CandidateCodeDocument {
  _id: string
  personId: string
  expiresAt: Date
}

/** @returns false if the code is taken */
export async function insertCode(code: CandidateCodeDocument): Promise<boolean> {
  return (await insert(CANDIDATE_CODES, code)).inserted
}

export function findCode(code: string): Promise<CandidateCodeDocument | undefined> {
  return findById<CandidateCodeDocument>(CANDIDATE_CODES, code)
}

/** Index `of_person`. */
export async function findCodeOf(personId: string, lastsUntil: Date): Promise<CandidateCodeDocument | undefined> {
  return (await find<CandidateCodeDocument>(CANDIDATE_CODES, { filter: { personId, expiresAt: gt(lastsUntil) }, limit: 1 }))[0]
}

/** Index `expired`. @returns how many there were */
export async function removeExpired(now: Date, limit: number): Promise<number> {
  const expired = await find<{ _id: string }>(CANDIDATE_CODES, { filter: { expiresAt: lte(now) }, sort: [['expiresAt', 'asc'], ['_id', 'asc']], fields: ['_id'], limit })
  if (expired.length > 0) await removeWhere(CANDIDATE_CODES, { _id: oneOf(expired.map(({ _id }) => _id)) })
  return expired.length
}
