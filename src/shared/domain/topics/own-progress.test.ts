import { describe, expect, it } from 'vitest'
import { ownProgress } from './own-progress'

describe('ownProgress', () => {
  it.each([
    ['nothing answered', 0, 18, true, 7],
    ['some', 3, 18, true, 4],
    ['enough', 7, 18, true, 0],
    ['more than enough', 12, 18, true, 0],
    ['all of a few', 3, 3, true, 0],
    ['some of a few', 2, 3, true, 1],
    ['nothing to answer', 0, 0, true, 0],
    ['the round is over', 0, 18, false, 0],
  ] as const)('%s', (_what, answered, total, isOpen, left) => {
    expect(ownProgress(answered, total, isOpen)).toEqual({ answered, total, left })
  })
})
