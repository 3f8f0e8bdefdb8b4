import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputOf, Operation, OutputOf } from '@/shared/contract/operation'
import type { AppError } from '@/shared/errors'
import { call } from '../cloud/call'
import { asAppError } from './as-app-error'

interface Answer<T> {
  /** The input that it answers. */
  key: string
  data: T | null
  error: AppError | null
  isLoading: boolean
}

/**
 * Reads with an operation, again when the input changes. What is there stays while it is read again, also when that fails;
 * answers that were overtaken are dropped.
 */
export function useOperation<O extends Operation>(operation: O, input: InputOf<O>, { enabled = true }: { enabled?: boolean } = {}) {
  const key = JSON.stringify(input)
  const [answer, setAnswer] = useState<Answer<OutputOf<O>>>({ key, data: null, error: null, isLoading: enabled })
  const turn = useRef(0)

  const reload = useCallback(async () => {
    const mine = ++turn.current
    setAnswer((before) => ({ key, data: before.key === key ? before.data : null, error: null, isLoading: true }))
    try {
      const data = await call(operation, JSON.parse(key) as InputOf<O>)
      if (mine === turn.current) setAnswer({ key, data, error: null, isLoading: false })
    } catch (error) {
      if (mine === turn.current) setAnswer((before) => ({ ...before, error: asAppError(error), isLoading: false }))
    }
  }, [operation, key])

  useEffect(() => {
    if (enabled) void reload()
    const turns = turn
    return () => {
      turns.current++
    }
  }, [enabled, reload])

  /** Puts in what an act answered with, instead of reading it again. */
  const replace = useCallback(
    (data: OutputOf<O>) => {
      turn.current++
      setAnswer({ key, data, error: null, isLoading: false })
    },
    [key],
  )

  const isCurrent = answer.key === key
  return {
    data: isCurrent ? answer.data : null,
    error: isCurrent ? answer.error : null,
    isLoading: isCurrent ? answer.isLoading : enabled,
    reload,
    replace,
  }
}
