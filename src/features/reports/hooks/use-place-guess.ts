import { useEffect, useRef, useState } from 'react'
import { currentLocation } from '@/platform/location/current-location'
import type { Location } from '@/shared/contract/primitives'
import { SECOND } from '@/shared/domain/time'
import { locateReport } from '../api/locate-report'
import { GOOD_ACCURACY, isPicked, type PlaceGuess } from '../model/place-guess'
import { isBetterFix } from '../model/report-draft'

const FIXES = 3
const BETWEEN_FIXES = 4 * SECOND

/**
 * Finds where the report is while the form is open, and goes on until the fix is good: the first one is often the worst. A draft that
 * has its point keeps it: it may be continued somewhere else. Stops once the person has chosen the place, or put the pin.
 */
export function usePlaceGuess(guess: PlaceGuess, isOnline: boolean, isChosen: boolean, onGuess: (guess: PlaceGuess) => void): void {
  const tell = useRef(onGuess)
  useEffect(() => {
    tell.current = onGuess
  })
  const [hadPoint] = useState(() => 'location' in guess)

  const isSettled = isChosen || isPicked(guess)
  useEffect(() => {
    if (hadPoint || isSettled) return undefined
    return findFixes((next) => tell.current(next))
  }, [hadPoint, isSettled])

  const unresolved = guess.status === 'unresolved' ? guess.location : undefined
  useEffect(() => {
    if (!unresolved || !isOnline || isChosen) return undefined
    let isCurrent = true
    void locateReport(unresolved).then((next) => {
      if (isCurrent && next.status !== 'unresolved') tell.current(next)
    })
    return () => {
      isCurrent = false
    }
  }, [unresolved, isOnline, isChosen])
}

/** Up to three fixes, each told if it is better than the last. @returns how to stop */
function findFixes(tell: (guess: PlaceGuess) => void): () => void {
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let best: Location | undefined

  const find = async (left: number): Promise<void> => {
    const answer = await currentLocation()
    if (isStopped) return
    if (answer.status === 'granted') {
      if (isBetterFix(answer.location, best)) {
        best = answer.location
        const located = await locateReport(best)
        if (!isStopped) tell(located)
      }
    } else if (!best) {
      tell({ status: answer.status })
    }
    const isGoodEnough = best !== undefined && best.accuracyM <= GOOD_ACCURACY
    if (!isStopped && !isGoodEnough && left > 1 && answer.status !== 'denied') {
      timer = setTimeout(() => void find(left - 1), BETWEEN_FIXES)
    }
  }
  void find(FIXES)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
