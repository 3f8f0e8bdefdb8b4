import { submitBadge } from '@/shared/contract/riders'
import { AppError, isAppError } from '@/shared/errors'
import { removeFiles, uploadFile } from '../../adapters/storage'
import { handle } from '../../kernel/handler'
import { cleanUpload } from '../../kernel/image/clean-upload'
import { isOwnUpload } from '../../kernel/own-upload'
import { placeTree } from '../../kernel/places/places'
import { newVerification } from './new-verification'
import { findOpen } from './riders.store'
import { findRepeat, requireMayAsk, storeVerification } from './store-verification'
import type { VerificationDocument } from './verification-document'
import { viewVerification } from './view-verification'

/** A copy without the camera's data takes the place of what was uploaded; only those who decide get its address. */
export const submit = handle(submitBadge, async ({ id, communityCode, platform, fileId }, context) => {
  const { person, appointments } = await context.refresh()
  const same = { personId: person.id, method: 'badge', communityCode } as const
  const known = await findRepeat(id, same)
  if (known) return viewVerification(known, context.viewer)
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  requireMayAsk(appointments, context.now)
  const open = await findOpen(person.id)
  if (open && open._id !== id) throw new AppError('RIDER_REQUEST_OPEN')
  if (!isOwnUpload(fileId, { envId: context.envId, personId: person.id, id })) throw new AppError('UPLOAD_NOT_YOURS', { fields: { fileId: 'place' } })
  const photo = await cleanOrFindRepeat(fileId, id, same)
  if ('_id' in photo) return viewVerification(photo, context.viewer)
  const { bytes, extension } = photo
  const badgeFileId = await uploadFile(`riders/${id}/badge.${extension}`, Buffer.from(bytes))
  const made = newVerification(
    { _id: id, ...same, platform, stationName: null, placeCode: communityCode, badgeFileId },
    { action: 'submit', by: 'applicant', personId: null, capacities: [] },
    context.now,
  )
  const view = await storeVerification(made, same, context)
  await removeFiles([fileId])
  return view
})

/** The upload is removed once the asking is stored: a twin that comes late finds none, but finds what is stored. */
async function cleanOrFindRepeat(fileId: string, id: string, same: Partial<VerificationDocument>) {
  try {
    return await cleanUpload(fileId, 'fileId')
  } catch (error) {
    const stored = isAppError(error) && error.code === 'PHOTO_NOT_FOUND' ? await findRepeat(id, same) : undefined
    if (stored) return stored
    throw error
  }
}
