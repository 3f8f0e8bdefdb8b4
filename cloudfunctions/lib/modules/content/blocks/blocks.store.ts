import { anyOfFilters, type Change, find, findById, gt, insert, type InsertOutcome, lte, updateWhere } from '../../../adapters/database'
import { BLOCKS } from '../../../kernel/collections'
import type { Keyset } from '../../../kernel/keyset-page'
import type { BlockDocument } from './block-document'

/** All queries about blocks, one trip each. Which index serves a query is named at the query. */

export function insertBlock(block: BlockDocument): Promise<InsertOutcome> {
  return insert(BLOCKS, block)
}

export function findBlock(id: string): Promise<BlockDocument | undefined> {
  return findById<BlockDocument>(BLOCKS, id)
}

/** Those that hold at a place, the soonest over first, after `last`. Index `at_place`. */
export function findBlocksAt(placeCode: string, now: number, last: Keyset | null, limit: number): Promise<BlockDocument[]> {
  const there = { placeCode, isLifted: false }
  const at = last && new Date(last.position)
  return find<BlockDocument>(BLOCKS, {
    filter: at ? anyOfFilters({ ...there, endsAt: gt(at) }, { ...there, endsAt: at, _id: gt(last.id) }) : { ...there, endsAt: gt(new Date(now)) },
    sort: [['endsAt', 'asc'], ['_id', 'asc']],
    limit,
  })
}

/** Those that hold for a person. Index `in_force`. */
export function findBlocksOf(personId: string, now: number, limit: number): Promise<BlockDocument[]> {
  return find<BlockDocument>(BLOCKS, { filter: { personId, isLifted: false, endsAt: gt(new Date(now)) }, sort: [['endsAt', 'asc']], limit })
}

/** Writes if it is still at `version`. @returns whether it was */
export async function updateAtVersion(id: string, version: number, change: Change): Promise<boolean> {
  return (await updateWhere(BLOCKS, { _id: id, version }, change)) === 1
}

/** Index `undelivered`. */
export function findUndelivered(now: number, limit: number): Promise<BlockDocument[]> {
  return find<BlockDocument>(BLOCKS, { filter: { undeliveredSince: lte(new Date(now)) }, sort: [['undeliveredSince', 'asc'], ['_id', 'asc']], limit })
}
