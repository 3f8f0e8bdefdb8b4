import { useEffect } from 'react'
import { create } from 'zustand'

/** A tap on the middle tab asks the report page to open the camera; each request is answered once. */
const useRequests = create<{ isAsked: boolean }>(() => ({ isAsked: false }))

export function requestCamera(): void {
  useRequests.setState({ isAsked: true })
}

/** Runs `open` for a request that waits, also for one made before the page was there. */
export function useCameraRequest(open: () => void): void {
  const isAsked = useRequests((state) => state.isAsked)
  useEffect(() => {
    if (!isAsked) return
    useRequests.setState({ isAsked: false })
    open()
  }, [isAsked, open])
}
