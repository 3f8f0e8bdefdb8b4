import { type StationImport, stageStations } from '@/shared/contract/station-import'
import type { ImportPlan } from '@/shared/domain/stations/plan-import'
import { AppError } from '@/shared/errors'
import { downloadFile, removeFiles, uploadFile } from '../../../adapters/storage'
import { handle } from '../../../kernel/handler'
import { isOwnUpload } from '../../../kernel/own-upload'
import type { StationDocument } from '../station-document'
import type { StationImportDocument } from './import-document'
import { findImport, insertImport } from './import.store'
import { planStationFile } from './plan-station-file'

const FINDINGS_SHOWN = 200

/** Our own copy is kept: what is taken later is what was looked at. */
export const stage = handle(stageStations, async ({ id, fileId, fileName, datum }, { person, envId, now }) => {
  const known = await findImport(id)
  if (known) return viewImport(requireOwn(known, person.id))
  if (!isOwnUpload(fileId, { envId, personId: person.id, id })) throw new AppError('UPLOAD_NOT_YOURS', { fields: { fileId: 'place' } })
  const bytes = await downloadFile(fileId)
  if (!bytes) {
    // A twin has read it, and removed it.
    const twin = await findImport(id)
    if (twin) return viewImport(requireOwn(twin, person.id))
    throw new AppError('ROLL_FILE_MISSING')
  }
  const plan = await planStationFile(bytes, datum)
  const document: StationImportDocument = {
    _id: id,
    createdBy: person.id,
    at: new Date(now),
    fileName,
    fileId: await uploadFile(`stations/imports/${id}`, bytes),
    datum,
    state: 'ready',
    ...resultOf(plan),
  }
  const outcome = await insertImport(document)
  await removeFiles([fileId])
  return viewImport(outcome.inserted ? document : requireOwn((await findImport(id)) ?? document, person.id))
})

/** The id of another's import says nothing about it. */
function requireOwn(document: StationImportDocument, personId: string): StationImportDocument {
  if (document.createdBy !== personId) throw new AppError('CONFLICT')
  return document
}

export function resultOf({ added, changed, same, findings }: ImportPlan<StationDocument>): Pick<StationImport, 'counts' | 'findings'> {
  const wrong = new Set(findings.map(({ row }) => row)).size
  return { counts: { added: added.length, changed: changed.length, same, wrong }, findings: findings.slice(0, FINDINGS_SHOWN) }
}

export function viewImport({ _id: id, state, fileName, at, counts, findings }: StationImportDocument): StationImport {
  return { id, state, fileName, at: at.getTime(), counts, findings }
}
