import { useEffect, useState } from 'react'
import { useOperation } from '@/platform/data/use-operation'
import { searchPlaces } from '@/shared/contract/places'

/** A pause in typing, ms: a question a word, not a letter. */
const PAUSE_MS = 300

/** Looks for what was typed once the typing pauses. `isAsked`: something is typed, and the list below is not what is wanted. */
export function usePlaceSearch() {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const typed = text.trim()
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), typed === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const { data, error, reload } = useOperation(searchPlaces, { text: asked }, { enabled: asked !== '' })
  const isSettled = asked === typed
  return { text, setText, isAsked: typed !== '', data: isSettled ? data : null, error: isSettled ? error : null, reload }
}
export type PlaceSearch = ReturnType<typeof usePlaceSearch>
