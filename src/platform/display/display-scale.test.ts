import { describe, expect, it } from 'vitest'
import { displayScale } from './display-scale'

describe('displayScale', () => {
  it.each([
    [false, 1, 1],
    [true, 1, 1.35],
    [false, 1.25, 1.25],
    [true, 1.6, 1.6],
    [true, 2.5, 1.9],
    [false, 0.8, 1],
  ])('elder %s and letters at %f: %f', (isElder, fontScale, scale) => {
    expect(displayScale(isElder, fontScale)).toBe(scale)
  })
})
