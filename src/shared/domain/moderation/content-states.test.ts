import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AppError } from '../../errors'
import { CONTENT_ACTIONS, CONTENT_ROWS, CONTENT_STATES, type ContentCapacity, type ContentFacts, type ContentState, contentStep, FLAGS_THAT_HIDE, flagsLeadTo, isOpen, isPublic } from './content-states'

const CAPACITIES: readonly ContentCapacity[] = ['system', 'decider', 'author']
const FROM: readonly (ContentState | null)[] = [null, ...CONTENT_STATES]
const fresh: ContentFacts = { state: null, flags: 0, wasKept: false, isAppealUsed: false, isErased: false }
const codeOf = (run: () => unknown) => {
  try {
    return run()
  } catch (error) {
    return (error as AppError).code
  }
}

/** From × action → where it goes, by whom; all else is refused. Written out, so that a change of the table is a change here. */
const EXPECTED: Readonly<Record<string, string>> = {
  'null hold': 'held system', 'null stop': 'removed system', 'null flag': 'flagged system', 'null hide': 'hidden system',
  'flagged flag': 'flagged system', 'flagged hide': 'hidden system', 'shown flag': 'flagged system', 'shown hide': 'hidden system',
  'held release': 'shown decider', 'held refuse': 'removed decider', 'flagged release': 'shown decider', 'flagged refuse': 'removed decider',
  'hidden release': 'shown decider', 'hidden refuse': 'removed decider', 'appealed release': 'shown decider', 'appealed refuse': 'removed decider',
  'hidden appeal': 'appealed author', 'removed appeal': 'appealed author',
}

describe('the states of content', () => {
  it.each(FROM.flatMap((from) => CONTENT_ACTIONS.map((action) => [from, action] as const)))('%s %s', (from, action) => {
    const facts = { ...fresh, state: from, flags: FLAGS_THAT_HIDE }
    const [to, by] = EXPECTED[`${from} ${action}`]?.split(' ') ?? []
    for (const capacity of CAPACITIES) {
      expect(codeOf(() => contentStep(facts, action, capacity))).toBe(to === undefined ? 'CONTENT_WRONG_STATE' : capacity === by ? to : 'FORBIDDEN')
    }
  })

  it('cannot be appealed once there is nothing left to look at', () => {
    expect(codeOf(() => contentStep({ ...fresh, state: 'removed', isErased: true }, 'appeal', 'author'))).toBe('CONTENT_WRONG_STATE')
  })

  it('hides for three different people, not for two', () => {
    expect(codeOf(() => contentStep({ ...fresh, state: 'flagged', flags: 2 }, 'hide', 'system'))).toBe('CONTENT_WRONG_STATE')
    expect(flagsLeadTo({ ...fresh, flags: 1 })).toBe('flag')
    expect(flagsLeadTo({ ...fresh, state: 'flagged', flags: 3 })).toBe('hide')
  })

  it('never hides by numbers what a person has kept, and looks again for a crowd only', () => {
    expect(flagsLeadTo({ ...fresh, state: 'shown', wasKept: true, flags: 2 })).toBeNull()
    expect(flagsLeadTo({ ...fresh, state: 'shown', wasKept: true, flags: 3 })).toBe('flag')
    fc.assert(
      fc.property(fc.constantFrom(...CONTENT_STATES), fc.nat(200), fc.boolean(), (state, flags, isAppealUsed) => {
        expect(flagsLeadTo({ ...fresh, state, flags, wasKept: true, isAppealUsed })).not.toBe('hide')
      }),
    )
  })

  it('takes one appeal', () => {
    expect(contentStep({ ...fresh, state: 'removed' }, 'appeal', 'author')).toBe('appealed')
    expect(codeOf(() => contentStep({ ...fresh, state: 'removed', isAppealUsed: true }, 'appeal', 'author'))).toBe('APPEAL_USED')
  })

  it('never lets the system make public what it hid: from every state only a person leads back', () => {
    for (const row of CONTENT_ROWS) {
      const comesBack = isPublic(row.to) && row.from !== null && !isPublic(row.from)
      if (comesBack) expect(row.by).toBe('decider')
    }
  })

  it('ends whatever way it went: what is open can be decided, and what is decided can not be decided again', () => {
    const anyAction = fc.constantFrom(...CONTENT_ACTIONS)
    fc.assert(
      fc.property(fc.array(fc.tuple(anyAction, fc.constantFrom(...CAPACITIES)), { maxLength: 40 }), (steps) => {
        let facts = { ...fresh, flags: FLAGS_THAT_HIDE }
        let appeals = 0
        for (const [action, by] of steps) {
          try {
            facts = { ...facts, state: contentStep(facts, action, by) }
          } catch {
            continue
          }
          if (action === 'appeal') {
            appeals++
            facts.isAppealUsed = true
          }
          if (by === 'decider') facts.wasKept = facts.state === 'shown'
        }
        expect(appeals).toBeLessThanOrEqual(1)
        if (facts.state === null) return
        const decided = codeOf(() => contentStep(facts, 'refuse', 'decider'))
        expect(decided).toBe(isOpen(facts.state) ? 'removed' : 'CONTENT_WRONG_STATE')
      }),
    )
  })
})
