import { createHash } from 'node:crypto'
import { MAX_PHOTO_BYTES } from '@/shared/contract/reports'
import { AppError, type ErrorCode } from '@/shared/errors'
import { requestImageCheck } from '../../../adapters/content-check'
import { downloadFile, temporaryUrls, uploadFile } from '../../../adapters/storage'
import { ImageError, type ImageFault } from '../../../kernel/image/image-error'
import { stripMetadata } from '../../../kernel/image/strip-metadata'
import type { Media } from '../report-document'

export interface Submission {
  reportId: string
  personId: string
  openid: string
  envId: string
  /** What the copies are called: `before`, `after-3`. */
  label: string
  takenAt: number | null
}

const FAULTS: Readonly<Record<ImageFault, ErrorCode>> = {
  empty: 'PHOTO_EMPTY',
  'not-an-image': 'PHOTO_NOT_AN_IMAGE',
  damaged: 'PHOTO_DAMAGED',
  'too-large': 'PHOTO_TOO_LARGE',
}
const DIGEST_IN_NAME = 16

/**
 * Makes the copies that are checked and later shown: without metadata, under the report, named after their content, so that nobody can
 * change a picture after its verdict, and a repeat writes the same file. `fields` of an error name the photo (`photos.1`).
 * @throws UPLOAD_NOT_YOURS, PHOTO_NOT_FOUND, PHOTO_EMPTY, PHOTO_TOO_LARGE, PHOTO_NOT_AN_IMAGE, PHOTO_DAMAGED
 */
export async function publishPhotos(fileIds: readonly string[], submission: Submission): Promise<Media[]> {
  fileIds.forEach((fileId, index) => requireOwn(fileId, index, submission))
  // One after the other: a picture that has to be turned takes a large part of the memory of a function.
  const media: Media[] = []
  for (const [index, fileId] of fileIds.entries()) media.push(await copyPhoto(fileId, index, submission))
  const urls = media.length > 0 ? await temporaryUrls(media.map((one) => one.fileId)) : new Map<string, string>()
  return await Promise.all(
    media.map(async (one) => ({ ...one, traceId: await requestImageCheck(submission.openid, urls.get(one.fileId) ?? '') })),
  )
}

/** cloud://{env}.{bucket}/uploads/{personId}/{reportId}/{name}: another folder is another person's, or another submission's. */
function requireOwn(fileId: string, index: number, { envId, personId, reportId }: Submission): void {
  const match = /^cloud:\/\/([^./]+)\.[^/]+\/(.+)$/.exec(fileId)
  const folder = `uploads/${personId}/${reportId}/`
  const isOwn = match?.[1] === envId && match[2]?.startsWith(folder) && /^[\w.-]+$/.test(match[2].slice(folder.length)) && !match[2].includes('..')
  if (!isOwn) throw photoError('UPLOAD_NOT_YOURS', index)
}

async function copyPhoto(fileId: string, index: number, submission: Submission): Promise<Media> {
  const original = await downloadFile(fileId)
  if (!original) throw photoError('PHOTO_NOT_FOUND', index)
  if (original.length > MAX_PHOTO_BYTES) throw photoError('PHOTO_TOO_LARGE', index)
  const { bytes, width, height, extension } = clean(original, index)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = `reports/${submission.reportId}/${submission.label}-${index + 1}-${sha256.slice(0, DIGEST_IN_NAME)}.${extension}`
  return {
    fileId: await uploadFile(path, Buffer.from(bytes)),
    sha256,
    bytes: bytes.length,
    width,
    height,
    traceId: null,
    check: 'pending',
    suggest: null,
    label: null,
    erasedAt: null,
    checkAttempts: 1,
    takenAt: submission.takenAt === null ? null : new Date(submission.takenAt),
  }
}

function clean(original: Buffer, index: number) {
  try {
    return stripMetadata(original)
  } catch (error) {
    if (error instanceof ImageError) throw photoError(FAULTS[error.fault], index, error)
    throw error
  }
}

function photoError(code: ErrorCode, index: number, cause?: Error): AppError {
  return new AppError(code, { cause, fields: { [`photos.${index}`]: code === 'UPLOAD_NOT_YOURS' ? 'place' : 'content' }, message: cause?.message })
}
