import { describe, expect, it } from 'vitest'
import { STEP_WORDS } from '@/copy/topics-desk'
import { DESK_STEPS, deskSteps, rulesOf } from './desk-steps'

describe('what an office can do with a topic', () => {
  it('puts the likely act first', () => {
    expect(deskSteps({ actions: ['classify', 'merge', 'reject', 'askFix', 'admit'] })).toEqual(['admit', 'reject', 'classify', 'merge'])
    expect(deskSteps({ actions: ['shelve', 'escalate', 'nextRound'] })).toEqual(['nextRound', 'escalate', 'shelve'])
  })

  it('offers nothing that is the proposer’s or the clock’s', () => {
    expect(deskSteps({ actions: ['withdraw', 'appeal', 'fix', 'lapse', 'flagOverdue'] })).toEqual([])
  })

  it('reads one rule from each line that says something', () => {
    expect(rulesOf(' 九点以后不放音乐 \n\n音量调小')).toEqual(['九点以后不放音乐', '音量调小'])
  })

  it.each(Object.entries(DESK_STEPS))('has words for %s, with a field where it asks for some', (step, form) => {
    expect(STEP_WORDS[step]).toBeDefined()
    expect(STEP_WORDS[step]?.field !== undefined).toBe(form.words !== 'none' || step === 'reject')
  })
})
