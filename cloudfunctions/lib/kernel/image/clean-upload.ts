import { MAX_PHOTO_BYTES } from '@/shared/contract/reports'
import { AppError, type ErrorCode } from '@/shared/errors'
import { downloadFile } from '../../adapters/storage'
import type { CleanImage } from './clean-image'
import { ImageError, type ImageFault } from './image-error'
import { stripMetadata } from './strip-metadata'

const FAULTS: Readonly<Record<ImageFault, ErrorCode>> = {
  empty: 'PHOTO_EMPTY',
  'not-an-image': 'PHOTO_NOT_AN_IMAGE',
  damaged: 'PHOTO_DAMAGED',
  'too-large': 'PHOTO_TOO_LARGE',
}

/**
 * An uploaded photo, upright and without what the camera wrote into it; `field` names it in the error.
 * @throws PHOTO_NOT_FOUND, PHOTO_EMPTY, PHOTO_TOO_LARGE, PHOTO_NOT_AN_IMAGE, PHOTO_DAMAGED
 */
export async function cleanUpload(fileId: string, field: string): Promise<CleanImage> {
  const original = await downloadFile(fileId)
  if (!original) throw photoError('PHOTO_NOT_FOUND', field)
  if (original.length > MAX_PHOTO_BYTES) throw photoError('PHOTO_TOO_LARGE', field)
  try {
    return stripMetadata(original)
  } catch (error) {
    if (error instanceof ImageError) throw photoError(FAULTS[error.fault], field, error)
    throw error
  }
}

function photoError(code: ErrorCode, field: string, cause?: Error): AppError {
  return new AppError(code, { cause, fields: { [field]: 'content' }, message: cause?.message })
}
