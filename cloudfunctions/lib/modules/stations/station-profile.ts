import type { createStation } from '@/shared/contract/stations-desk'
import type { ParsedInputOf } from '@/shared/contract/operation'
import { AppError } from '@/shared/errors'
import { removeFiles, uploadFile } from '../../adapters/storage'
import type { PersonContext } from '../../kernel/context'
import { cleanUpload } from '../../kernel/image/clean-upload'
import { isOwnUpload } from '../../kernel/own-upload'
import { locatePosition, placeTree } from '../../kernel/places/places'
import { requireSayable } from '../../kernel/require-sayable'
import type { StationProfile } from './new-station'

type Input = ParsedInputOf<typeof createStation>

/** What was sent, checked: the place is there, the point in the city, the words may be said, and the photo is the caller's. What was not said is empty. */
export async function profileOf(input: Input, context: PersonContext, photoBefore: string | null): Promise<StationProfile> {
  const { placeCode, name, brand, tier, location, address, entranceNote = '', hostOrg = '', phone, capacity, access, audience, hours, facilities, rules = '' } = input
  if (!placeTree.find(placeCode)) throw new AppError('PLACE_UNKNOWN', { fields: { placeCode: 'unknown' } })
  if (!locatePosition(location, location.accuracyM)) throw new AppError('POINT_OUTSIDE_CITY', { fields: { location: 'outside' } })
  await requireSayable(context.openid, 'name', [name, address, entranceNote, hostOrg, rules].filter(Boolean).join('\n'))
  const doorPhotoId = input.doorPhotoId === undefined ? photoBefore : await publishDoor(input.doorPhotoId, input.id, context)
  return { placeCode, name, brand, tier, lng: location.lng, lat: location.lat, address, entranceNote, doorPhotoId, hostOrg, phone: phone ?? null, capacity: capacity ?? null, access, audience, hours, facilities, rules }
}

/** Our own copy, without what the camera wrote into it. */
async function publishDoor(fileId: string, id: string, { envId, person }: PersonContext): Promise<string> {
  if (!isOwnUpload(fileId, { envId, personId: person.id, id })) throw new AppError('UPLOAD_NOT_YOURS', { fields: { doorPhotoId: 'place' } })
  const { bytes, extension } = await cleanUpload(fileId, 'doorPhotoId')
  const published = await uploadFile(`stations/${id}/door.${extension}`, Buffer.from(bytes))
  await removeFiles([fileId])
  return published
}
