import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUlid, ULID_PATTERN, ulidTime } from './ulid'

describe('createUlid', () => {
  it('keeps its time and sorts by it', () => {
    const time = fc.integer({ min: 0, max: 281_474_976_710_655 })
    fc.assert(fc.property(time, time, (a, b) => {
      const first = createUlid(a, () => 0.5)

      expect(first).toMatch(ULID_PATTERN)
      expect(ulidTime(first)).toBe(a)
      if (a < b) expect(first < createUlid(b, () => 0.5)).toBe(true)
    }))
  })

  it('refuses what is not one', () => {
    expect(() => ulidTime('not-a-ulid')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })
})
