import { describe, expect, it } from 'vitest'
import { STAGE_OF, TOPIC_STATES, type TopicState } from '@/shared/domain/topics/topic-states'
import { reachedAt, stageMarks } from './topic-marks'

const at = (state: TopicState) => ({ state, stage: STAGE_OF[state] })
const step = (state: TopicState, action: 'announce' | 'shelve' | 'noConsensus' = 'announce', time = 0) => ({ at: time, action, state, as: null, reasonCode: null, explanation: null })
const states = (marks: ReturnType<typeof stageMarks>) => marks.map(({ state }) => state)

describe('the six words of a topic', () => {
  it.each(TOPIC_STATES)('shows %s with at most one present seal', (state) => {
    const present = states(stageMarks(at(state), true)).filter((one) => one === 'mine' || one === 'here')

    expect(present.length).toBe(['REJECTED', 'MERGED', 'EXPIRED', 'WITHDRAWN', 'ARCHIVED'].includes(state) ? 0 : 1)
  })

  it('is red only where it waits for the reader', () => {
    expect(states(stageMarks(at('DELIBERATING'), true))).toEqual(['past', 'mine', 'next', 'next', 'next', 'next'])
    expect(states(stageMarks(at('DELIBERATING'), false))).toEqual(['past', 'here', 'next', 'next', 'next', 'next'])
  })

  it('strikes through what an ended topic will not come to', () => {
    expect(states(stageMarks(at('REJECTED'), false))).toEqual(['ended', 'ended', 'ended', 'ended', 'ended', 'ended'])
  })

  it('is all green when it came to its end, not when it was put off on the way', () => {
    expect(states(stageMarks(at('ARCHIVED'), false))).toEqual(['past', 'past', 'past', 'past', 'past', 'past'])
    expect(states(stageMarks({ ...at('ARCHIVED'), steps: [step('NO_CONSENSUS', 'noConsensus'), step('ARCHIVED', 'shelve')] }, false))).toEqual(['past', 'ended', 'ended', 'ended', 'ended', 'ended'])
  })

  it('remembers when a stage was first reached', () => {
    expect(reachedAt([step('SCREENING', 'announce', 1), step('ANNOUNCED', 'announce', 5), step('DELIBERATING', 'announce', 9)])).toEqual({ propose: 1, deliberate: 5 })
  })
})
