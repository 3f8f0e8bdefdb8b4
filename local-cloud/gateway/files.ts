import type { Action } from './action.ts'
import { isRecord, isText, listField, textField } from './request-fields.ts'

/** How long a temporary address works when the caller does not say, in seconds. */
const DEFAULT_MAX_AGE = 7_200

export const getUploadMetadata: Action = ({ storage }, { fields }) => ({ data: storage.prepareUpload(textField(fields, 'path')) })

const isWanted = (part: unknown): part is { fileid: string; max_age?: number } => isRecord(part) && isText(part.fileid) && (part.max_age === undefined || Number.isFinite(part.max_age))

export const batchGetDownloadUrl: Action = ({ storage }, { fields }) => {
  const list = listField(fields, 'file_list', isWanted).map(({ fileid, max_age: maxAge = DEFAULT_MAX_AGE }) => {
    const tempFileURL = storage.temporaryUrl(fileid, maxAge * 1_000)
    if (tempFileURL === null) return { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exists', fileID: fileid, tempFileURL: '' }
    return { code: 'SUCCESS', fileID: fileid, tempFileURL, maxAge }
  })
  return { data: { download_list: list } }
}

export const batchDeleteFile: Action = async ({ storage }, { fields }) => {
  const ids = listField(fields, 'fileid_list', isText)
  const list = await Promise.all(ids.map(async (fileID) => ({ fileID, code: (await storage.remove(fileID)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' })))
  return { data: { delete_list: list } }
}
