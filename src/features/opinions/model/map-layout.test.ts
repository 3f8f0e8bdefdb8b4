import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Area, layOutMap } from './map-layout'

const LEFT: Area = { size: 20, centre: [-2, 0], spread: [0.4, 0.4] }
const RIGHT: Area = { size: 12, centre: [2, 1], spread: [0.4, 0.6] }
const coordinate = fc.double({ min: -50, max: 50, noNaN: true })
const area = fc.record({ size: fc.integer({ min: 8, max: 5_000 }), centre: fc.tuple(coordinate, coordinate), spread: fc.tuple(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true })) })

describe('layOutMap', () => {
  it('is empty without groups, whoever asks', () => {
    expect(layOutMap([], [1, 1])).toEqual({ areas: [], own: null })
  })

  it('keeps left left and up up, and puts one into one’s own area', () => {
    const { areas, own } = layOutMap([LEFT, RIGHT], [-2, 0])
    expect(areas[0]!.left).toBeLessThan(areas[1]!.left)
    expect(areas[1]!.top).toBeLessThan(areas[0]!.top)
    expect(own!.left).toBeGreaterThan(areas[0]!.left)
    expect(own!.left).toBeLessThan(areas[0]!.left + areas[0]!.width)
  })

  it('draws the same for the same', () => {
    expect(layOutMap([LEFT, RIGHT], [0, 0])).toEqual(layOutMap([LEFT, RIGHT], [0, 0]))
  })

  it('stays inside the drawing, every symbol in its own area', () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 3 }), fc.option(fc.tuple(coordinate, coordinate)), (groups, at) => {
        const { areas, own } = layOutMap(groups, at)
        for (const { left, top, width, height, marks } of areas) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.1)
          expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(100.1)
          for (const mark of marks) {
            expect(mark.left).toBeGreaterThan(left)
            expect(mark.left).toBeLessThan(left + width)
            expect(mark.top).toBeGreaterThan(top)
            expect(mark.top).toBeLessThan(top + height)
          }
        }
        if (own) expect([own.left, own.top].every((place) => place >= 0 && place <= 100)).toBe(true)
      }),
    )
  })
})
