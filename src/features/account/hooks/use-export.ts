import { useCallback, useEffect, useState } from 'react'
import { asAppError } from '@/platform/data/as-app-error'
import type { AppError } from '@/shared/errors'
import { type ExportedRecord, readExport } from '../api/read-export'

interface Export {
  records: ExportedRecord[] | null
  /** How many have come so far. */
  count: number
  error: AppError | null
}

/** Everything about the caller, read when the page opens. */
export function useExport() {
  const [state, setState] = useState<Export>({ records: null, count: 0, error: null })
  const read = useCallback(async () => {
    setState({ records: null, count: 0, error: null })
    try {
      const records = await readExport((count) => setState((before) => ({ ...before, count })))
      setState({ records, count: records.length, error: null })
    } catch (cause) {
      setState((before) => ({ ...before, error: asAppError(cause) }))
    }
  }, [])
  useEffect(() => void read(), [read])
  return { ...state, read }
}
