import { editStation } from '@/shared/contract/stations-desk'
import { handleOn } from '../../kernel/handler'
import { changeStation } from './change-station'
import { showStation } from './show-station'
import { profileOf } from './station-profile'
import { scopesOf } from './station-places'
import { stationKind } from './station-subject'

export const edit = handleOn(stationKind, editStation, async (input, context) => {
  const { document } = context.subject
  const isStale = document.version !== input.version
  const profile = isStale ? {} : await profileOf(input, context, document.doorPhotoId)
  const set = isStale ? {} : { ...profile, scopes: scopesOf(input.placeCode) }
  return await showStation(await changeStation(context, { version: input.version, action: 'edit', requestId: input.id, set }), context.viewer)
})
