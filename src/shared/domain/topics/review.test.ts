import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewShares } from './review'

describe('shares of a review', () => {
  it.each([
    [{ solved: 7, partly: 0, unsolved: 0 }, null],
    [{ solved: 8, partly: 0, unsolved: 0 }, { solved: 100, partly: 0, unsolved: 0 }],
    [{ solved: 5, partly: 3, unsolved: 2 }, { solved: 50, partly: 30, unsolved: 20 }],
    [{ solved: 20, partly: 10, unsolved: 1 }, { solved: 65, partly: 30, unsolved: 5 }],
  ])('of %j are %j', (counts, shares) => {
    expect(reviewShares(counts)).toEqual(shares)
  })

  it('are of five in a hundred, and nearly whole together', () => {
    const count = fc.nat({ max: 500 })
    fc.assert(
      fc.property(count, count, count, (solved, partly, unsolved) => {
        const shares = reviewShares({ solved, partly, unsolved })
        if (solved + partly + unsolved < 8) {
          expect(shares).toBeNull()
          return
        }
        const all = Object.values(shares!)
        expect(all.every((share) => share % 5 === 0)).toBe(true)
        expect(Math.abs(all.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(5)
      }),
    )
  })
})
