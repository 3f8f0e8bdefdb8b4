import { useState } from 'react'
import { useOperation } from '@/platform/data/use-operation'
import { listChildPlaces } from '@/shared/contract/places'
import { CITY_CODE } from '@/shared/domain/places'

/** Walks the tree of places: the children of the present one, and the way back up. */
export function usePlaceChildren(startCode: string = CITY_CODE) {
  const [placeCode, setPlaceCode] = useState(startCode)
  const reading = useOperation(listChildPlaces, { placeCode })
  return { ...reading, placeCode, open: setPlaceCode }
}
