import { anyOfFilters, find, findById, insert, lt, type InsertOutcome, updateWhere } from '../../adapters/database'
import { GRID_VERSIONS, LIVE_GRIDS } from '../../kernel/collections'
import type { GridVersionDocument, LiveGridsDocument } from './grid-document'

/** All queries on grids, one trip each; by id unless an index is named. */

export function findLiveGrids(communityCode: string): Promise<LiveGridsDocument | undefined> {
  return findById<LiveGridsDocument>(LIVE_GRIDS, communityCode)
}

export function findGridVersion(id: string): Promise<GridVersionDocument | undefined> {
  return findById<GridVersionDocument>(GRID_VERSIONS, id)
}

/** The drawing that was saved last. Index `saved`. */
export async function findLatestVersion(communityCode: string): Promise<GridVersionDocument | undefined> {
  return (await find<GridVersionDocument>(GRID_VERSIONS, { filter: { communityCode }, sort: [['savedAt', 'desc'], ['_id', 'desc']], limit: 1 }))[0]
}

export type GridVersionHead = Pick<GridVersionDocument, '_id' | 'savedAt' | 'savedAs' | 'authorId' | 'publishedAt'> & { grids: readonly unknown[] }

/** Without the corners, the one saved last first, after `last`. Index `saved`. */
export function findGridVersions(communityCode: string, last: { position: number; id: string } | null, limit: number): Promise<GridVersionHead[]> {
  const here = { communityCode }
  const at = new Date(last?.position ?? 0)
  return find<GridVersionHead>(GRID_VERSIONS, {
    filter: last ? anyOfFilters({ ...here, savedAt: lt(at) }, { ...here, savedAt: at, _id: lt(last.id) }) : here,
    sort: [['savedAt', 'desc'], ['_id', 'desc']],
    fields: ['savedAt', 'savedAs', 'authorId', 'publishedAt', 'grids.code'],
    limit,
  })
}

export function insertGridVersion(document: GridVersionDocument): Promise<InsertOutcome> {
  return insert(GRID_VERSIONS, document)
}

/** Changes a drawing that is still at `version` and was never live. @returns whether it was */
export async function updateGridVersion(id: string, version: number, set: Partial<GridVersionDocument>): Promise<boolean> {
  return (await updateWhere(GRID_VERSIONS, { _id: id, version, publishedAt: null }, { set })) === 1
}

/** Points the community to this drawing, if it still points to the one before. @returns whether it did */
export async function flipLiveGrids(live: LiveGridsDocument): Promise<boolean> {
  if (live.revision === 1) return (await insert(LIVE_GRIDS, live)).inserted
  const { _id, ...set } = live
  return (await updateWhere(LIVE_GRIDS, { _id, revision: live.revision - 1 }, { set })) === 1
}

export async function markGridVersionLive(id: string, at: Date): Promise<void> {
  await updateWhere(GRID_VERSIONS, { _id: id, publishedAt: null }, { set: { publishedAt: at } })
}
