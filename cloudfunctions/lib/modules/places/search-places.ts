import { searchPlaces } from '@/shared/contract/places'
import { handlePublic } from '../../kernel/handler'
import { findPlaces } from '../../kernel/places/places'

/** More than fits a screen says that more of the name is needed. */
const SHOWN = 20

/** Districts, streets and communities by a part of the name or its first letters. No trip. */
export const search = handlePublic(searchPlaces, async ({ text }) => {
  const found = findPlaces(text, SHOWN + 1)
  return { found: found.slice(0, SHOWN), hasMore: found.length > SHOWN }
})
