import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '@/shared/domain/time'
import { chargeFrom, chargeTime as chargeTimeBy, SUBMISSION_LIMITS, type SubmissionLimits } from './submission-limit'

const NOW = 100 * DAY
const chargeTime = (earliest: number, now: number, charged: readonly number[], limits: SubmissionLimits = SUBMISSION_LIMITS.rider) => chargeTimeBy(earliest, now, charged, limits)

/** The most in any window of this length. */
function peak(times: number[], windowMs: number): number {
  return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + windowMs).length))
}

describe('chargeTime', () => {
  it('charges the moment of capture while there is room', () => {
    const nine = Array.from({ length: 9 }, (_, index) => NOW - index * MINUTE)
    expect(chargeTime(NOW, NOW, nine)).toEqual({ at: NOW })
  })

  it('sends the eleventh of an hour away until the first is an hour old', () => {
    const ten = Array.from({ length: 10 }, (_, index) => NOW - 30 * MINUTE + index * MINUTE)
    expect(chargeTime(NOW, NOW, ten)).toEqual({ retryAt: NOW + 30 * MINUTE })
    expect(chargeTime(NOW, NOW + 30 * MINUTE, ten)).toEqual({ at: NOW + 30 * MINUTE })
  })

  it('takes an offline queue of yesterday without counting it against today', () => {
    const today = Array.from({ length: 10 }, (_, index) => NOW - index)
    expect(chargeTime(NOW - 5 * HOUR, NOW, today)).toEqual({ at: NOW - 5 * HOUR })
  })

  it('charges nothing earlier than seven days ago, and nothing to the future', () => {
    expect(chargeFrom(NOW - 30 * DAY, NOW).earliest).toBe(NOW - 7 * DAY)
    expect(chargeFrom(NOW + DAY, NOW).earliest).toBe(NOW)
  })

  it.each([['person', 30], ['rider', 50]] as const)('keeps both limits of a %s in every window, in whatever order and however old the captures are', (who, aDay) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -8 * DAY, max: DAY }), { minLength: 30, maxLength: 130 }), (offsets) => {
        const charged: number[] = []
        for (const offset of offsets) {
          const { earliest, knownFrom } = chargeFrom(NOW + Math.round(offset / 40), NOW)
          const charge = chargeTime(earliest, NOW, charged.filter((at) => at > knownFrom), SUBMISSION_LIMITS[who])
          if ('at' in charge) charged.push(charge.at)
          else expect(charge.retryAt).toBeGreaterThan(NOW)
        }
        expect(peak(charged, HOUR)).toBeLessThanOrEqual(10)
        expect(peak(charged, DAY)).toBeLessThanOrEqual(aDay)
      }),
    )
  })

  it('never sends anybody away for ever', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOW - 2 * DAY, max: NOW }), { maxLength: 80 }), (charged) => {
        const first = chargeTime(NOW, NOW, charged)
        if ('retryAt' in first) expect(chargeTime(NOW, first.retryAt, charged)).toEqual({ at: first.retryAt })
      }),
    )
  })
})
