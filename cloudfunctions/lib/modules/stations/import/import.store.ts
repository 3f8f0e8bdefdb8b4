import { find, findById, gt, insert, type InsertOutcome, insertMissing, updateWhere } from '../../../adapters/database'
import { STATION_IMPORTS, STATIONS } from '../../../kernel/collections'
import type { StationDocument } from '../station-document'
import type { StationImportDocument } from './import-document'

const PAGE = 500
const BATCH = 100

export function findImport(id: string): Promise<StationImportDocument | undefined> {
  return findById<StationImportDocument>(STATION_IMPORTS, id)
}

export function insertImport(document: StationImportDocument): Promise<InsertOutcome> {
  return insert(STATION_IMPORTS, document)
}

export async function makeLive({ _id }: StationImportDocument, set: Pick<StationImportDocument, 'counts' | 'findings'>): Promise<void> {
  await updateWhere(STATION_IMPORTS, { _id, state: 'ready' }, { set: { ...set, state: 'live' } })
}

/** Gone ones too: their numbers are taken. One trip for every five hundred. */
export async function findAllStations(): Promise<StationDocument[]> {
  const all: StationDocument[] = []
  for (;;) {
    const last = all.at(-1)?._id
    const page = await find<StationDocument>(STATIONS, { filter: last === undefined ? {} : { _id: gt(last) }, sort: [['_id', 'asc']], limit: PAGE })
    all.push(...page)
    if (page.length < PAGE) return all
  }
}

/** One trip a hundred; those that are there stay as they are. */
export async function insertStations(stations: readonly StationDocument[]): Promise<void> {
  for (let from = 0; from < stations.length; from += BATCH) await insertMissing(STATIONS, stations.slice(from, from + BATCH))
}
