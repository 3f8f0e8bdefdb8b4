import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '@/shared/errors'
import { asAppError } from './as-app-error'

/**
 * An act behind a button. While it runs a second tap does nothing; a failure is in `error`, and `run` then gives undefined.
 */
export function useAction<Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) {
  const [state, setState] = useState<{ isBusy: boolean; error: AppError | null }>({ isBusy: false, error: null })
  const isRunning = useRef(false)
  const isMounted = useRef(true)
  const latest = useRef(act)

  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])

  const run = useCallback(async (...args: Args): Promise<Result | undefined> => {
    if (isRunning.current) return undefined
    isRunning.current = true
    setState({ isBusy: true, error: null })
    let error: AppError | null = null
    try {
      return await latest.current(...args)
    } catch (cause) {
      error = asAppError(cause)
      return undefined
    } finally {
      isRunning.current = false
      if (isMounted.current) setState({ isBusy: false, error })
    }
  }, [])

  return { run, ...state }
}
