// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HOLD_MS, useHeldVote } from './use-held-vote'

let putAway = (): void => undefined
vi.mock('@/platform/life-cycle/app-visibility', () => ({
  onAppHide: (listener: () => void) => {
    putAway = listener
    return () => undefined
  },
}))

describe('a vote that waits half a minute', () => {
  const send = vi.fn()
  const held = () => {
    const hook = renderHook(() => useHeldVote(send))
    act(() => hook.result.current.hold())
    return hook
  }
  beforeEach(() => {
    vi.useFakeTimers()
    send.mockClear()
  })
  afterEach(() => vi.useRealTimers())

  it('goes by itself, once', () => {
    const { result, unmount } = held()
    act(() => void vi.advanceTimersByTime(HOLD_MS - 1))
    expect(send).not.toHaveBeenCalled()
    act(() => void vi.advanceTimersByTime(1))
    expect(result.current.isHeld).toBe(false)
    unmount()
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('goes at once on a tap, and not again', () => {
    const { result } = held()
    act(() => result.current.release())
    act(() => result.current.release())
    act(() => void vi.advanceTimersByTime(HOLD_MS))
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('is taken back, and then leaving the page sends nothing', () => {
    const { result, unmount } = held()
    act(() => result.current.undo())
    act(() => void vi.advanceTimersByTime(HOLD_MS))
    unmount()
    expect(send).not.toHaveBeenCalled()
  })

  it('goes when the page is left, or the phone put away', () => {
    held().unmount()
    expect(send).toHaveBeenCalledTimes(1)
    held()
    act(() => putAway())
    expect(send).toHaveBeenCalledTimes(2)
  })
})
