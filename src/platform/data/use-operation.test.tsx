// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react'
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anyone } from '@/shared/contract/policy'
import { operation } from '@/shared/contract/operation'
import { AppError } from '@/shared/errors'
import { call } from '../cloud/call'
import { useOperation } from './use-operation'

vi.mock('../cloud/call', () => ({ call: vi.fn() }))

const read = operation({
  name: 'tests.read',
  input: v.strictObject({ id: v.string() }),
  output: v.object({ id: v.string(), version: v.number() }),
  policy: anyone,
  errors: [],
})
const calls = vi.mocked(call)

beforeEach(() => {
  calls.mockReset()
})

describe('useOperation', () => {
  it('waits until it may ask', async () => {
    calls.mockResolvedValue({ id: 'a', version: 1 })
    const { result, rerender } = renderHook(({ enabled }) => useOperation(read, { id: 'a' }, { enabled }), { initialProps: { enabled: false } })
    expect(result.current).toMatchObject({ isLoading: false, data: null })
    expect(calls).not.toHaveBeenCalled()

    rerender({ enabled: true })
    await waitFor(() => expect(result.current.data).toEqual({ id: 'a', version: 1 }))
  })

  it('never shows the answer about one thing for another', async () => {
    calls.mockResolvedValueOnce({ id: 'a', version: 1 })
    const { result, rerender } = renderHook(({ id }) => useOperation(read, { id }), { initialProps: { id: 'a' } })
    await waitFor(() => expect(result.current.data?.id).toBe('a'))

    calls.mockReturnValueOnce(new Promise(() => undefined))
    rerender({ id: 'b' })
    expect(result.current).toMatchObject({ data: null, isLoading: true })
  })

  it('keeps what is there when reading it again fails', async () => {
    calls.mockResolvedValueOnce({ id: 'a', version: 1 })
    const { result } = renderHook(() => useOperation(read, { id: 'a' }))
    await waitFor(() => expect(result.current.data).not.toBeNull())

    calls.mockRejectedValueOnce(new AppError('NETWORK'))
    await act(() => result.current.reload())
    expect(result.current).toMatchObject({ data: { version: 1 }, error: { code: 'NETWORK' }, isLoading: false })
  })

  it('lets what an act answered with overtake a reading under way', async () => {
    let answer: (value: unknown) => void = () => undefined
    calls.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve
      }),
    )
    const { result } = renderHook(() => useOperation(read, { id: 'a' }))

    act(() => result.current.replace({ id: 'a', version: 2 }))
    await act(async () => answer({ id: 'a', version: 1 }))
    expect(result.current.data?.version).toBe(2)
  })

  it('takes a defect for INTERNAL', async () => {
    calls.mockRejectedValueOnce(new TypeError('a mistake of ours'))
    const { result } = renderHook(() => useOperation(read, { id: 'a' }))

    await waitFor(() => expect(result.current.error?.code).toBe('INTERNAL'))
  })
})
