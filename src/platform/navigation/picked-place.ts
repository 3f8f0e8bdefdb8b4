import { useEffect } from 'react'
import { create } from 'zustand'

export interface PickedPlace {
  code: string
  name: string
  purpose: string
}

/** How the page that chooses a place answers the page that asked: one answer, taken once. */
const useAnswers = create<{ picked: PickedPlace | null }>(() => ({ picked: null }))

export function answerPlace(picked: PickedPlace): void {
  useAnswers.setState({ picked })
}

export function usePickedPlace(purpose: string, take: (picked: PickedPlace) => void): void {
  const picked = useAnswers((state) => state.picked)
  useEffect(() => {
    if (picked?.purpose !== purpose) return
    useAnswers.setState({ picked: null })
    take(picked)
  }, [picked, purpose, take])
}
