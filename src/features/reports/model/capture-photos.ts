import { preparePhoto } from '@/platform/camera/prepare-photo'
import { takePhotos } from '@/platform/camera/take-photos'
import { keepFile } from '@/platform/files/keep-file'
import { now } from '@/platform/clock'
import { random } from '@/platform/random'
import { MAX_PHOTOS } from '@/shared/contract/reports'
import { guessCategories } from '@/shared/domain/reports/guess-categories'
import { offeredCodes } from '@/shared/domain/reports/category-settings'
import { createUlid } from '@/shared/domain/ulid'
import { keptKinds } from './city-kinds'
import { saveDraft } from './draft-store'
import { type ReportDraft, startDraft } from './report-draft'
import { recentKinds } from './shift'

export type PhotoSource = 'camera' | 'album'

/** A new form, with its id made now: at the shutter, not at the submission. */
export function newDraft(): ReportDraft {
  const at = now()
  return startDraft(createUlid(at, random), guessCategories(at, recentKinds(), offeredCodes(keptKinds())), at)
}

/**
 * Takes photos into a draft and keeps both on the phone. The temporary files of the camera are not there any more after a restart, so each
 * is copied at once. @returns the draft with its photos; the same draft if the camera was left
 * @throws AppError PHOTO_EMPTY, PHOTO_NOT_AN_IMAGE, FORBIDDEN, UNAVAILABLE; photos kept before the bad one stay
 */
export async function capturePhotos(draft: ReportDraft, source: PhotoSource): Promise<ReportDraft> {
  const room = MAX_PHOTOS - draft.photos.length
  if (room <= 0) return draft
  const taken = await takePhotos({ count: source === 'camera' ? 1 : room, source })
  let filled = draft
  for (const { path } of taken) {
    const prepared = await preparePhoto(path)
    const name = `${draft.id}-${filled.photosTaken}.jpg`
    await keepFile(prepared.path, name)
    filled = { ...filled, photos: [...filled.photos, { name, bytes: prepared.bytes }], photosTaken: filled.photosTaken + 1 }
    saveDraft(filled)
  }
  return filled
}
