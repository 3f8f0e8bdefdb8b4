// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { requestCamera, useCameraRequest } from './camera-request'

describe('useCameraRequest', () => {
  it('answers each request once, also one made before the page was there', () => {
    const open = vi.fn()
    requestCamera()
    const { rerender } = renderHook(() => useCameraRequest(open))
    expect(open).toHaveBeenCalledTimes(1)

    rerender()
    expect(open).toHaveBeenCalledTimes(1)
    act(() => requestCamera())
    expect(open).toHaveBeenCalledTimes(2)
  })
})
