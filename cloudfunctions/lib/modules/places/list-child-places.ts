import { listChildPlaces } from '@/shared/contract/places'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { placeTree } from '../../kernel/places/places'

/** The places directly below one. No trip. */
export const listChildren = handlePublic(listChildPlaces, async ({ placeCode }) => {
  const place = placeTree.find(placeCode)
  if (!place) throw new AppError('PLACE_UNKNOWN', { fields: { placeCode: 'unknown' } })
  return { place, ancestors: placeTree.ancestorsOf(placeCode), children: placeTree.childrenOf(placeCode) }
})
