import { preparePhoto } from '@/platform/camera/prepare-photo'
import { takePhotos } from '@/platform/camera/take-photos'
import { call } from '@/platform/cloud/call'
import { uploadFile } from '@/platform/cloud/upload-file'
import { submitBadge, type Verification } from '@/shared/contract/riders'
import type { RiderPlatform } from '@/shared/domain/riders/verification-states'

export interface Badge {
  /** The same until it is sent: a repeat after a lost answer is not a second asking. */
  id: string
  personId: string
  communityCode: string
  platform: RiderPlatform
}

/** Photographs the badge and hands it over; null: no photo was taken. @throws AppError of the camera, of the upload and of riders.submitBadge */
export async function sendBadge({ personId, ...asked }: Badge): Promise<Verification | null> {
  const [photo] = await takePhotos({ count: 1, source: 'both' })
  if (!photo) return null
  const { path } = await preparePhoto(photo.path)
  const { fileId } = await uploadFile({ cloudPath: `uploads/${personId}/${asked.id}/badge.jpg`, filePath: path })
  return await call(submitBadge, { ...asked, fileId })
}
