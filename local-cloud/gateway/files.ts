import type { Action } from './action.ts'

/** How long a temporary address works when the caller does not say, in seconds. */
const DEFAULT_MAX_AGE = 7_200

export const getUploadMetadata: Action = ({ storage }, { fields }) => ({ data: storage.prepareUpload(String(fields.path)) })

export const batchGetDownloadUrl: Action = ({ storage }, { fields }) => {
  const files = fields.file_list as { fileid: string; max_age?: number }[]
  const list = files.map(({ fileid, max_age: maxAge = DEFAULT_MAX_AGE }) => {
    const tempFileURL = storage.temporaryUrl(fileid, maxAge * 1_000)
    if (tempFileURL === null) return { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exists', fileID: fileid, tempFileURL: '' }
    return { code: 'SUCCESS', fileID: fileid, tempFileURL, maxAge }
  })
  return { data: { download_list: list } }
}

export const batchDeleteFile: Action = async ({ storage }, { fields }) => {
  const ids = fields.fileid_list as string[]
  const list = await Promise.all(ids.map(async (fileID) => ({ fileID, code: (await storage.remove(fileID)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' })))
  return { data: { delete_list: list } }
}
