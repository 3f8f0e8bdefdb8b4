import { useEffect, useState } from 'react'
import { now } from '@/platform/clock'
import { MINUTE } from '@/shared/domain/time'

/** The time, moving once a minute: clocks on a page change by text only (design 4.3). */
export function useNow(): number {
  const [time, setTime] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return time
}
