import { useEffect, useRef } from 'react'
import type { QueueEntry } from '../model/queue-entry'

/** A report that was just taken in moves from the queue to the list: the list is read again for each receipt. */
export function useReloadOnReceipt(entries: readonly QueueEntry[], reload: () => Promise<void>): void {
  const receipts = entries.filter(({ phase }) => phase.kind === 'receipted').length
  const known = useRef(receipts)
  useEffect(() => {
    if (receipts > known.current) void reload()
    known.current = receipts
  }, [receipts, reload])
}
