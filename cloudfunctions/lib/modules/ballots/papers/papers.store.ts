import type { PaperState } from '@/shared/domain/ballots/paper-states'
import { anyOfFilters, find, findById, gt, insert, lte, oneOf, updateWhere } from '../../../adapters/database'
import { BALLOT_PAPERS } from '../../../kernel/collections'
import type { Keyset } from '../../../kernel/keyset-page'
import { type PaperDocument, SLIP_FIELDS, type SlipRow } from './paper-document'

/** All queries of slips, one trip each. Which index serves a query is named at the query. */

export const paperId = (ballotId: string, serial: string): string => `${ballotId}:${serial}`

/** One that a key has, or a serial that is taken, is left out. @returns whether it is the slip of its key now */
export async function insertPaper(paper: PaperDocument): Promise<boolean> {
  return (await insert(BALLOT_PAPERS, paper)).inserted
}

export function findPaper(ballotId: string, serial: string): Promise<PaperDocument | undefined> {
  return findById<PaperDocument>(BALLOT_PAPERS, paperId(ballotId, serial))
}

/** In force, of these keys (`{ballotId}:{key}`). Index `in_force`. */
export function findInForce(forceKeys: readonly string[]): Promise<PaperDocument[]> {
  return forceKeys.length === 0 ? Promise.resolve([]) : find<PaperDocument>(BALLOT_PAPERS, { filter: { forceKey: oneOf(forceKeys) }, limit: forceKeys.length })
}

/** Of one call that issued. Index `of_batch`. */
export function findOfBatch(batchId: string, limit: number): Promise<PaperDocument[]> {
  return find<PaperDocument>(BALLOT_PAPERS, { filter: { batchId }, sort: [['number', 'asc']], limit })
}

/** The highest number of a building so far; 0: none. Index `numbers`. */
export async function lastNumber(ballotId: string, batch: string): Promise<number> {
  return (await find<PaperDocument>(BALLOT_PAPERS, { filter: { ballotId, batch }, sort: [['number', 'desc']], fields: ['number'], limit: 1 }))[0]?.number ?? 0
}

/** Writes if it is still at its version. @returns whether it was */
export async function updatePaper({ _id, version }: Pick<PaperDocument, '_id' | 'version'>, set: Partial<PaperDocument>): Promise<boolean> {
  return (await updateWhere(BALLOT_PAPERS, { _id, version }, { set, increase: { version: 1 } })) === 1
}

/** What the count waits for, or those of one state; the oldest first. Indexes `open`, `of_state`. */
export function findSlips(ballotId: string, state: PaperState | undefined, last: Keyset | null, limit: number): Promise<SlipRow[]> {
  const there = { ballotId, ...(state === undefined ? { isOpen: true } : { state }) }
  const at = last && new Date(last.position)
  const filter = last ? anyOfFilters({ ...there, issuedAt: gt(at) }, { ...there, issuedAt: at, _id: gt(last.id) }) : there
  return find<SlipRow>(BALLOT_PAPERS, { filter, sort: [['issuedAt', 'asc'], ['_id', 'asc']], fields: SLIP_FIELDS, limit })
}

/** Up to `limit`. Index `open`. */
export async function countOpenPapers(ballotId: string, limit: number): Promise<number> {
  return (await find(BALLOT_PAPERS, { filter: { ballotId, isOpen: true }, fields: [], limit })).length
}

/** Agreed on, and not in the box yet, the longest first. Index `cast_due`. */
export function findCastDue(now: number, limit: number): Promise<PaperDocument[]> {
  return find<PaperDocument>(BALLOT_PAPERS, { filter: { castDueSince: lte(new Date(now)) }, sort: [['castDueSince', 'asc'], ['_id', 'asc']], limit })
}

/** All of a ballot, page by page. Index `of_ballot`. */
export async function* pagesOfPapers(ballotId: string, pageSize = 500): AsyncGenerator<PaperDocument[]> {
  for (let last: string | null = null; ; ) {
    const page: PaperDocument[] = await find<PaperDocument>(BALLOT_PAPERS, { filter: { ballotId, ...(last === null ? {} : { _id: gt(last) }) }, sort: [['_id', 'asc']], limit: pageSize })
    if (page.length > 0) yield page
    const final = page[page.length - 1]
    if (!final || page.length < pageSize) return
    last = final._id
  }
}

/** Of these serials. By id. */
export function findPapers(ballotId: string, serials: readonly string[]): Promise<PaperDocument[]> {
  return serials.length === 0 ? Promise.resolve([]) : find<PaperDocument>(BALLOT_PAPERS, { filter: { _id: oneOf(serials.map((serial) => paperId(ballotId, serial))) }, limit: serials.length })
}
