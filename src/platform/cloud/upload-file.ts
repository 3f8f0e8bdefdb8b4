import { AppError } from '@/shared/errors'
import { reach } from './transport'

export interface Upload {
  /** Where it goes: uploads/{personId}/{reportId}/… */
  cloudPath: string
  /** From takePhotos or readKeptFile. */
  filePath: string
  /** Share that has left the phone, 0 to 1. */
  onProgress?: (share: number) => void
}

/** Sends one file; the same path again replaces it. The browser's; WeChat's is upload-file.weapp.ts. @throws AppError NETWORK, UNAVAILABLE, PHOTO_NOT_FOUND */
export async function uploadFile({ cloudPath, filePath, onProgress }: Upload): Promise<{ fileId: string }> {
  const file = await fetch(filePath)
    .then((local) => local.blob())
    .catch((cause: unknown) => {
      throw new AppError('PHOTO_NOT_FOUND', { cause, message: 'the file is no longer on this device' })
    })
  const { fileID } = await reach<{ fileID: string }>(`/storage/upload?path=${encodeURIComponent(cloudPath)}`, file, file.type || 'application/octet-stream')
  onProgress?.(1)
  return { fileId: fileID }
}
