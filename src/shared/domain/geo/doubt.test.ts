import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '../time'
import { type Fix, isTooFar } from './doubt'

const AT = Date.parse('2026-11-24T10:00:00+08:00')
const HOME = { lng: 115.066, lat: 30.218 }
/** So many metres to the east. */
const fix = (eastM: number, after: number, accuracyM = 10): Fix => ({ point: { lng: HOME.lng + eastM / 96_200, lat: HOME.lat }, accuracyM, at: AT + after })

describe('isTooFar', () => {
  it.each([
    ['a rider across the river in ten minutes', fix(6_000, 10 * MINUTE), false],
    ['20 km away a minute later', fix(20_000, MINUTE), true],
    ['20 km away an hour later', fix(20_000, HOUR), false],
    ['20 km away a minute before: the order of a queue does not matter', fix(20_000, -MINUTE), true],
    ['3 km away at once, but known only to 2 km', fix(3_000, 0, 2_000), false],
    // The shift between two datums cannot be told from a short walk: docs/architecture.md, Invariants.
    ['580 m away at once', fix(580, 0), false],
  ])('%s', (_name, at, isDoubtful) => {
    expect(isTooFar(at, [fix(0, 0)])).toBe(isDoubtful)
  })

  it('needs something to compare with', () => {
    expect(isTooFar(fix(90_000, 0), [])).toBe(false)
  })

  it('is the same whichever of the two came first, and never follows from more time or less accuracy', () => {
    const fixes = fc.record({ eastM: fc.integer({ min: -60_000, max: 60_000 }), after: fc.integer({ min: 0, max: 2 * HOUR }), accuracyM: fc.integer({ min: 1, max: 3_000 }) })
    fc.assert(
      fc.property(fixes, fixes, fc.integer({ min: 0, max: HOUR }), fc.integer({ min: 0, max: 3_000 }), (a, b, later, worse) => {
        const [one, other] = [fix(a.eastM, a.after, a.accuracyM), fix(b.eastM, b.after, b.accuracyM)]
        expect(isTooFar(one, [other])).toBe(isTooFar(other, [one]))
        const last = one.at >= other.at ? one : other
        const first = last === one ? other : one
        if (!isTooFar(last, [first])) {
          expect(isTooFar({ ...last, at: last.at + later, accuracyM: last.accuracyM + worse }, [first])).toBe(false)
        }
      }),
    )
  })
})
