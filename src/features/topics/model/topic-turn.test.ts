import { describe, expect, it } from 'vitest'
import { waitsForProposer } from './topic-turn'

const clock = (dueAt: number | null) => ({ kind: 'appeal', startedAt: 0, dueAt, isOverdue: false })

describe('what waits for its proposer', () => {
  it.each([
    ['to be said more clearly', { isMine: true, state: 'NEED_FIX' as const, clock: null }, true],
    ['of somebody else', { isMine: false, state: 'NEED_FIX' as const, clock: null }, false],
    ['refused, while one may appeal', { isMine: true, state: 'REJECTED' as const, clock: clock(9) }, true],
    ['refused, after those days', { isMine: true, state: 'REJECTED' as const, clock: clock(4) }, false],
    ['refused for good', { isMine: true, state: 'REJECTED' as const, clock: null }, false],
    ['on its way', { isMine: true, state: 'SCREENING' as const, clock: null }, false],
  ])('%s', (_what, topic, waits) => {
    expect(waitsForProposer(topic, 5)).toBe(waits)
  })
})
