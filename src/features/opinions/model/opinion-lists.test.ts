import { describe, expect, it } from 'vitest'
import type { Opinion } from '@/shared/contract/opinions'
import { sortOpinions } from './opinion-lists'

const opinion = (id: string, change: Partial<Opinion>): Opinion => ({ id, lane: 'opinion', saidAt: 0, verdict: null, all: null, groups: [], bridge: null, sides: null, reply: null, isMine: false, ...change }) as Opinion
const ids = (list: readonly Opinion[]) => list.map(({ id }) => id)

describe('sortOpinions', () => {
  it('puts the strongest bridge first, the least agreed first of what is contested, and open questions first', () => {
    const lists = sortOpinions([
      opinion('weak', { verdict: 'agreed', bridge: 65 }),
      opinion('strong', { verdict: 'agreed', bridge: 90 }),
      opinion('split', { verdict: 'contested', bridge: 5 }),
      opinion('nearly', { verdict: 'contested', bridge: 55 }),
      opinion('answered', { lane: 'question', reply: { text: '物业', at: 1, by: 'secretary' } }),
      opinion('passed', { verdict: 'unclear' }),
      opinion('asked', { lane: 'question' }),
      opinion('few', { verdict: 'open' }),
      opinion('unanswered', {}),
      opinion('mine', { isMine: true }),
    ])
    expect(ids(lists.agreed)).toEqual(['strong', 'weak'])
    expect(ids(lists.contested)).toEqual(['split', 'nearly'])
    expect(ids(lists.unclear)).toEqual(['asked', 'passed', 'answered'])
    expect(ids(lists.open)).toEqual(['few'])
    expect(lists.hidden).toBe(1)
  })

  it('goes by the share of all where there are no groups', () => {
    const tally = (agree: number) => ({ seen: 20, agree, disagree: 5, pass: 5 })
    expect(ids(sortOpinions([opinion('a', { verdict: 'agreed', all: tally(60) }), opinion('b', { verdict: 'agreed', all: tally(80) })]).agreed)).toEqual(['b', 'a'])
  })
})
