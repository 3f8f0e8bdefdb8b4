import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance, toPlane } from './point'
import { locate } from './locate'
import { contains, distanceToBorder } from './polygon'

/** Two squares side by side, about 963 m wide, sharing the border at lng 115.01. */
const square = (west: number) => [[[west, 30], [west + 0.01, 30], [west + 0.01, 30.01], [west, 30.01]]]
const WEST = { code: 'west', polygon: square(115), borderErrorM: 0 }
const EAST = { code: 'east', polygon: square(115.01), borderErrorM: 0 }
const metresEast = (metres: number) => ({ lng: 115.01 + metres / (distance({ lng: 115, lat: 30.005 }, { lng: 116, lat: 30.005 }) || 1), lat: 30.005 })

describe('locate', () => {
  it('is sure well inside, and says so', () => {
    expect(locate([WEST, EAST], { lng: 115.005, lat: 30.005 }, 20)).toMatchObject({ code: 'west', confidence: expect.closeTo(1, 5), alternative: undefined })
  })

  it('is a coin toss on the border and names the neighbour', () => {
    expect(locate([WEST, EAST], metresEast(0.1), 50)).toMatchObject({ code: 'east', confidence: expect.closeTo(0.5, 2), alternative: 'west' })
  })

  it('is below 0.6 at 15 m from the border with an accuracy of 80 m', () => {
    expect(locate([WEST, EAST], metresEast(15), 80)?.confidence).toBeLessThan(0.6)
  })

  it('counts the error of a coarse drawing like the error of the phone', () => {
    const coarse = [{ ...WEST, borderErrorM: 100 }, { ...EAST, borderErrorM: 100 }]

    expect(locate(coarse, metresEast(100), 5)?.confidence).toBeCloseTo(0.841, 2)
    expect(locate([WEST, EAST], metresEast(100), 5)?.confidence).toBeCloseTo(1, 5)
  })

  it('knows nothing of a point far outside, but forgives one just over the drawn line', () => {
    expect(locate([WEST, EAST], { lng: 115.2, lat: 30.005 }, 50)).toBeUndefined()
    expect(locate([EAST], metresEast(-60), 50)).toMatchObject({ code: 'east', confidence: expect.closeTo(0.115, 2) })
  })

  it('never gets surer as the accuracy gets worse, inside', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (inside, a, b) => {
      const point = metresEast(inside)
      const better = locate([WEST, EAST], point, Math.min(a, b))
      const worse = locate([WEST, EAST], point, Math.max(a, b))

      expect(worse?.confidence).toBeLessThanOrEqual((better?.confidence ?? 0) + 1e-9)
    }))
  })
})

describe('polygon', () => {
  it('leaves holes out', () => {
    const ring = [...square(115), [[115.004, 30.004], [115.006, 30.004], [115.006, 30.006], [115.004, 30.006]]]

    expect(contains(ring, { lng: 115.005, lat: 30.005 })).toBe(false)
    expect(contains(ring, { lng: 115.002, lat: 30.005 })).toBe(true)
    expect(distanceToBorder(ring, { lng: 115.005, lat: 30.005 })).toBeLessThan(115)
  })

  it('agrees with the sphere on distances within a city', () => {
    const inCity = fc.record({ lng: fc.double({ min: 114.6, max: 115.4, noNaN: true }), lat: fc.double({ min: 29.6, max: 30.3, noNaN: true }) })
    fc.assert(fc.property(inCity, fc.double({ min: -0.02, max: 0.02, noNaN: true }), (from, shift) => {
      const to = { lng: from.lng + shift, lat: from.lat - shift }
      const plane = toPlane(from, to)

      expect(Math.abs(Math.hypot(plane.x, plane.y) - distance(from, to))).toBeLessThan(2)
    }))
  })
})
