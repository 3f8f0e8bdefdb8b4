import type { StationImport } from '@/shared/contract/station-import'
import type { GridFileDatum } from '@/shared/domain/geo/grids/grid-file'

/** One file that was handed in; our own copy of it is read again when it is taken. */
export interface StationImportDocument {
  /** ULID of the client. */
  _id: string
  createdBy: string
  at: Date
  fileName: string
  fileId: string
  datum: GridFileDatum
  state: StationImport['state']
  counts: StationImport['counts']
  findings: StationImport['findings']
}
