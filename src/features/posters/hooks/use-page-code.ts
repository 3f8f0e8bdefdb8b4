import { useCallback, useEffect, useState } from 'react'
import { asAppError } from '@/platform/data/as-app-error'
import type { PageCode } from '@/platform/canvas/page-code'
import type { AppError } from '@/shared/errors'

/** The code on a poster. Undefined: on its way; null: it could not be had, which is no reason for no poster. Keep `fetchCode` (useCallback). */
export function usePageCode(fetchCode: () => Promise<PageCode>) {
  const [code, setCode] = useState<PageCode | null | undefined>()
  const [error, setError] = useState<AppError | null>(null)
  const fetch = useCallback(() => {
    setError(null)
    fetchCode().then(setCode, (cause: unknown) => {
      setCode(null)
      setError(asAppError(cause))
    })
  }, [fetchCode])
  useEffect(fetch, [fetch])
  return { code, error, retry: fetch }
}
