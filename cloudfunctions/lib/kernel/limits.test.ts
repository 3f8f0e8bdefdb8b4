import { describe, expect, it } from 'vitest'
import { MINUTE } from '@/shared/domain/time'
import { createCallLimit } from './limits'

describe('createCallLimit', () => {
  it('refuses the call over the limit, says when to come back, and lets it in then', () => {
    const limitCalls = createCallLimit(3)
    for (const at of [0, 10, 20]) limitCalls('ann reports.get', at)

    expect(() => limitCalls('ann reports.get', 30)).toThrow(expect.objectContaining({ code: 'RATE_LIMITED', fields: { retryAt: String(MINUTE) } }) as Error)
    expect(() => limitCalls('ann reports.submit', 30)).not.toThrow()
    expect(() => limitCalls('bob reports.get', 30)).not.toThrow()
    expect(() => limitCalls('ann reports.get', MINUTE)).not.toThrow()
  })
})
