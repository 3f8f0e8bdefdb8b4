import { cloud } from './cloud'
import { rethrow, sdkErrorText } from './sdk-error'

/** Addresses that the platform gives out per request. */
const ADDRESSES_PER_CALL = 50

/** The bytes, or null if there is no such file. */
export async function downloadFile(fileId: string): Promise<Buffer | null> {
  try {
    return (await cloud.downloadFile({ fileID: fileId })).fileContent
  } catch (error) {
    if (/NONEXIST|not.?exist|-503003|NoSuchKey/i.test(sdkErrorText(error))) return null
    return rethrow(error)
  }
}

/** Writes over what is there. @returns the fileID */
export async function uploadFile(path: string, bytes: Buffer): Promise<string> {
  try {
    return (await cloud.uploadFile({ cloudPath: path, fileContent: bytes as never })).fileID
  } catch (error) {
    return rethrow(error)
  }
}

/** fileID → temporary address; a file that is gone is missing from the answer. */
export async function temporaryUrls(fileIds: readonly string[]): Promise<Map<string, string>> {
  const unique = [...new Set(fileIds)]
  const urls = new Map<string, string>()
  for (let from = 0; from < unique.length; from += ADDRESSES_PER_CALL) {
    try {
      const answer = (await cloud.getTempFileURL({ fileList: unique.slice(from, from + ADDRESSES_PER_CALL) })) as {
        fileList: { fileID: string; tempFileURL: string }[]
      }
      for (const file of answer.fileList) if (file.tempFileURL) urls.set(file.fileID, file.tempFileURL)
    } catch (error) {
      rethrow(error)
    }
  }
  return urls
}

/** Removing a file that is not there is a success. */
export async function removeFiles(fileIds: readonly string[]): Promise<void> {
  for (let from = 0; from < fileIds.length; from += ADDRESSES_PER_CALL) {
    try {
      await cloud.deleteFile({ fileList: fileIds.slice(from, from + ADDRESSES_PER_CALL) })
    } catch (error) {
      rethrow(error)
    }
  }
}
