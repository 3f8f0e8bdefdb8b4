import { useCallback, useEffect, useRef, useState } from 'react'
import { onAppHide } from '@/platform/life-cycle/app-visibility'
import { SECOND } from '@/shared/domain/time'

export const HOLD_MS = 30 * SECOND

/**
 * Elder mode: half a minute in which one tap takes the vote back (design 6). A vote that is in cannot be taken out, so it waits here and then goes by itself;
 * at once when the page is left or the phone put away: whoever does that has said what they wanted.
 */
export function useHeldVote(send: () => void) {
  const [isHeld, setHeld] = useState(false)
  const waits = useRef(false)
  const latest = useRef(send)
  useEffect(() => {
    latest.current = send
  })
  const release = useCallback(() => {
    if (!waits.current) return
    waits.current = false
    setHeld(false)
    latest.current()
  }, [])
  useEffect(() => {
    if (!isHeld) return undefined
    const timer = setTimeout(release, HOLD_MS)
    const stopListening = onAppHide(release)
    return () => {
      clearTimeout(timer)
      stopListening()
    }
  }, [isHeld, release])
  useEffect(() => release, [release])
  const set = (holds: boolean) => {
    waits.current = holds
    setHeld(holds)
  }
  return { isHeld, hold: () => set(true), undo: () => set(false), release }
}
