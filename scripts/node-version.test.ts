import { describe, expect, it } from 'vitest'
import { isNewEnough } from './node-version'

describe('isNewEnough', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
  ])('of %s is %s', (version, answer) => {
    expect(isNewEnough(version)).toBe(answer)
  })
})
