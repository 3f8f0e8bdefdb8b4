import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '@/shared/domain/time'
import { laterEnds } from './extend-days'

describe('to when a ballot can be extended', () => {
  it('is at most as long again, at the same hour', () => {
    const ends = laterEnds({ opensAt: 0, endsAt: 3 * DAY + 12 * HOUR })
    expect(ends).toEqual([4, 5, 6].map((day) => day * DAY + 12 * HOUR))
  })

  it('is a choice that fits on a screen', () => {
    expect(laterEnds({ opensAt: 0, endsAt: 40 * DAY })).toHaveLength(14)
  })
})
