import { describe, expect, it, vi } from 'vitest'
import { withinPatience } from './patience'

describe('withinPatience', () => {
  it('gives the answer, or the other thing when it fails', async () => {
    expect(await withinPatience(async () => 'answer', 'other')).toBe('answer')
    expect(await withinPatience(() => Promise.reject(new Error('down')), 'other')).toBe('other')
  })

  it('does not wait for ever', async () => {
    vi.useFakeTimers()
    const answer = withinPatience(() => new Promise<string>(() => {}), 'other')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await answer).toBe('other')
    vi.useRealTimers()
  })
})
