import { createHash } from 'node:crypto'
import { AppError } from '@/shared/errors'
import { requestImageCheck } from '../../../adapters/content-check'
import { temporaryUrls, uploadFile } from '../../../adapters/storage'
import { cleanUpload } from '../../../kernel/image/clean-upload'
import { isOwnUpload } from '../../../kernel/own-upload'
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

function requireOwn(fileId: string, index: number, { envId, personId, reportId }: Submission): void {
  if (!isOwnUpload(fileId, { envId, personId, id: reportId })) throw new AppError('UPLOAD_NOT_YOURS', { fields: { [`photos.${index}`]: 'place' } })
}

async function copyPhoto(fileId: string, index: number, submission: Submission): Promise<Media> {
  const { bytes, width, height, extension } = await cleanUpload(fileId, `photos.${index}`)
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
