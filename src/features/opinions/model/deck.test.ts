import { describe, expect, it } from 'vitest'
import type { Statement } from '@/shared/contract/opinions'
import { cardInFront, needsMore, progressNow } from './deck'

const card = (id: string) => ({ id }) as Statement
const deck = { items: [card('a'), card('b'), card('c')], progress: { answered: 3, total: 9, left: 4 }, isOpen: true }

describe('the deck', () => {
  it.each([
    ['the first', [], null, 'a'],
    ['the next after an answer', ['a'], null, 'b'],
    ['the one that was asked for', [], 'c', 'c'],
    ['another, when that one is answered', ['c'], 'c', 'a'],
    ['none', ['a', 'b', 'c'], null, undefined],
  ] as const)('has in front %s', (_what, answered, wanted, front) => {
    expect(cardInFront(deck, answered, wanted)?.id).toBe(front)
  })

  it('counts what was answered since it was dealt', () => {
    expect(progressNow(deck, 2)).toEqual({ answered: 5, total: 9, left: 2 })
    expect(progressNow(deck, 9).left).toBe(0)
  })

  it('is dealt anew only when all of it is answered', () => {
    expect(needsMore(deck, ['a', 'b'])).toBe(false)
    expect(needsMore(deck, ['a', 'b', 'c'])).toBe(true)
    expect(needsMore({ ...deck, items: [] }, [])).toBe(false)
  })
})
