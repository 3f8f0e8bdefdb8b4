import { useEffect, useState } from 'react'
import type { CategorySettings } from '@/shared/domain/reports/category-settings'
import { keptKinds, readKinds } from '../model/city-kinds'

/** The city's kinds: what is kept at once, and what it says now as soon as it answers. */
export function useCityKinds(): CategorySettings {
  const [kinds, setKinds] = useState(keptKinds)
  useEffect(() => {
    let isCurrent = true
    void readKinds().then((read) => {
      // The same again is nothing to draw.
      if (isCurrent) setKinds((before) => (JSON.stringify(before) === JSON.stringify(read) ? before : read))
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return kinds
}
