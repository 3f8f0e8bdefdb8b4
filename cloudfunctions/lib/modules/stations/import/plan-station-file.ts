import type { GridFileDatum } from '@/shared/domain/geo/grids/grid-file'
import { CITY_CODE } from '@/shared/domain/places'
import { type ImportPlan, planImport } from '@/shared/domain/stations/plan-import'
import { readStationFile } from '@/shared/domain/stations/read-station-file'
import { AppError } from '@/shared/errors'
import { locatePosition, placeTree } from '../../../kernel/places/places'
import { readFileRows } from '../../../kernel/table-file'
import type { StationDocument } from '../station-document'
import { findAllStations } from './import.store'

/** @throws ROLL_FILE_UNREADABLE, STATION_HEADINGS_MISSING, STATION_DATUM_TWICE */
export async function planStationFile(bytes: Buffer, datum: GridFileDatum): Promise<ImportPlan<StationDocument>> {
  const file = readStationFile(await readFileRows(bytes), datum, { placeCode, isInCity: (point) => locatePosition(point, 0) !== null })
  if ('refusal' in file) {
    if (file.refusal === 'datum') throw new AppError('STATION_DATUM_TWICE')
    throw new AppError('STATION_HEADINGS_MISSING', { fields: { columns: file.missing.join(',') } })
  }
  const plan = planImport(file.rows, await findAllStations())
  return { ...plan, findings: [...file.findings, ...plan.findings].sort((one, other) => one.row - other.row) }
}

/** By code, or by a name that only one has. */
function placeCode(written: string): string | null {
  if (/^\d{9}(\d{3})?$/.test(written)) return placeTree.find(written) ? written : null
  const named = PLACES_BY_NAME.get(written) ?? []
  return named.length === 1 ? named[0]! : null
}

const PLACES_BY_NAME = new Map<string, string[]>()
for (const district of placeTree.childrenOf(CITY_CODE)) {
  for (const street of placeTree.childrenOf(district.code)) {
    for (const { code, name } of [street, ...placeTree.childrenOf(street.code)]) PLACES_BY_NAME.set(name, [...(PLACES_BY_NAME.get(name) ?? []), code])
  }
}
