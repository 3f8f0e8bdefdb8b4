import * as v from 'valibot'
import { GRID_FILE_DATUMS } from '../domain/geo/grids/grid-file'
import { FILE_PROBLEMS } from '../domain/stations/read-station-file'
import { REGISTRARS } from '../domain/stations/station-offices'
import { operation } from './operation'
import { appointed } from './policy'
import { FileId, text, Ulid } from './primitives'

const registers = appointed(REGISTRARS, { place: '420200' })

export const StationImport = v.object({
  id: v.string(),
  state: v.picklist(['ready', 'live']),
  fileName: v.string(),
  at: v.number(),
  /** Of the dry run; of a live one what was done. `wrong`: rows that do not go in. */
  counts: v.object({ added: v.number(), changed: v.number(), same: v.number(), wrong: v.number() }),
  /** The first two hundred. */
  findings: v.array(v.object({ row: v.number(), column: v.string(), problem: v.picklist(FILE_PROBLEMS) })),
})
export type StationImport = v.InferOutput<typeof StationImport>

/**
 * A dry run of a CSV or XLSX (under uploads/{personId}/{id}/): what would be added, changed or kept, and each row that is wrong. `datum`: of its points, which
 * are converted once; a file that says that it was converted, or names another datum, is refused. Idempotent by `id`.
 */
export const stageStations = operation({
  name: 'stations.stageImport',
  input: v.strictObject({ id: Ulid, fileId: FileId, fileName: text(80), datum: v.picklist(GRID_FILE_DATUMS, 'choice') }),
  output: StationImport,
  policy: registers,
  errors: ['UPLOAD_NOT_YOURS', 'ROLL_FILE_MISSING', 'ROLL_FILE_UNREADABLE', 'STATION_HEADINGS_MISSING', 'STATION_DATUM_TWICE'],
})

/** Against what is there now, which may have changed since the dry run. What stopped half way is finished by repeating it; a whole one is answered again. */
export const commitStations = operation({ name: 'stations.commitImport', input: v.strictObject({ importId: Ulid }), output: StationImport, policy: registers, errors: ['STATION_IMPORT_NOT_FOUND', 'ROLL_FILE_MISSING'] })
