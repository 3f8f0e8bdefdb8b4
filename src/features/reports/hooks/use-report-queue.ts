import { useEffect } from 'react'
import { useOnline } from '@/platform/network/use-online'
import { SECOND } from '@/shared/domain/time'
import { isWaiting, type QueueEntry } from '../model/queue-entry'
import { reloadReportQueue, sendQueued, startReportQueue, useQueueEntries } from '../model/report-queue'

/** reporting.md §2.2: while a page shows the queue, it is tried this often. */
const TRY_EVERY = 30 * SECOND

/** The queue, kept going while the page is there. `waiting` are those without a receipt. */
export function useReportQueue(): { entries: QueueEntry[]; waiting: QueueEntry[]; isOnline: boolean } {
  const entries = useQueueEntries((state) => state.entries)
  const isOnline = useOnline()
  useEffect(() => {
    startReportQueue()
    reloadReportQueue()
    const timer = setInterval(sendQueued, TRY_EVERY)
    return () => clearInterval(timer)
  }, [])
  return { entries, waiting: entries.filter(isWaiting), isOnline }
}
