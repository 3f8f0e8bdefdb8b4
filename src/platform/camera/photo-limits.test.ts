import { describe, expect, it } from 'vitest'
import { fitWithin } from './photo-limits'

describe('fitWithin', () => {
  it.each([
    [{ width: 4000, height: 3000 }, { width: 1080, height: 810 }],
    [{ width: 3000, height: 4000 }, { width: 810, height: 1080 }],
    [{ width: 640, height: 480 }, { width: 640, height: 480 }],
    [{ width: 1, height: 5000 }, { width: 1, height: 1080 }],
  ])('draws %o as %o', (size, drawn) => {
    expect(fitWithin(1080, size)).toEqual(drawn)
  })
})
