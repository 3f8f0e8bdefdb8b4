// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AppError } from '@/shared/errors'
import { useAction } from './use-action'

describe('useAction', () => {
  it('ignores the second tap while the first is under way', async () => {
    let finish: (value: string) => void = () => undefined
    const accept = vi.fn(() => new Promise<string>((resolve) => (finish = resolve)))
    const { result } = renderHook(() => useAction(accept))

    let first: Promise<string | undefined> = Promise.resolve(undefined)
    let second: Promise<string | undefined> = Promise.resolve('not ignored')
    act(() => {
      first = result.current.run()
      second = result.current.run()
    })
    expect(result.current.isBusy).toBe(true)
    await expect(second).resolves.toBeUndefined()

    await act(async () => finish('accepted'))
    await expect(first).resolves.toBe('accepted')
    expect(accept).toHaveBeenCalledTimes(1)
    expect(result.current.isBusy).toBe(false)
  })

  it('keeps the failure until the next try', async () => {
    const accept = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new AppError('REPORT_CHANGED')).mockResolvedValueOnce('accepted')
    const { result } = renderHook(() => useAction(accept))

    await act(() => result.current.run())
    expect(result.current).toMatchObject({ isBusy: false, error: { code: 'REPORT_CHANGED' } })
    await act(() => result.current.run())
    expect(result.current.error).toBeNull()
  })
})
