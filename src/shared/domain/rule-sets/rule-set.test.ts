import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { RULE_SET_PRESETS } from './presets'
import { DECISION_ENGINES, RuleSet, ruleSetFaults } from './rule-set'

const owners = RULE_SET_PRESETS.owners_278
const withQuorum = (is: 'over' | 'at_least', part: number, whole: number): RuleSet => ({ ...owners, rules: { ...owners.rules, quorum: { value: { is, part, whole }, clause: '议事规则第五条', state: 'verified' } } })

describe('rule sets', () => {
  it.each(DECISION_ENGINES)('has a preset for %s that its own schema and rules take', (engine) => {
    expect(v.parse(RuleSet, RULE_SET_PRESETS[engine])).toEqual(RULE_SET_PRESETS[engine])
    expect(ruleSetFaults(RULE_SET_PRESETS[engine])).toEqual({})
    expect(RULE_SET_PRESETS[engine].authority).toBe('advisory')
  })

  it.each<['over' | 'at_least', number, number, string | undefined]>([
    ['at_least', 2, 3, undefined],
    ['at_least', 4, 6, undefined],
    ['over', 2, 3, undefined],
    ['at_least', 3, 4, undefined],
    ['at_least', 1, 2, 'below_law'],
    ['at_least', 66, 100, 'below_law'],
    ['over', 4, 3, 'share'],
  ])('owners take part: %s %i/%i', (is, part, whole, fault) => {
    expect(ruleSetFaults(withQuorum(is, part, whole)).quorum).toBe(fault)
  })

  it('never takes less than the law asks, however the share is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (part, whole) => {
        const fault = ruleSetFaults(withQuorum('at_least', part, whole)).quorum
        expect(fault === undefined).toBe(part <= whole && 3 * part >= 2 * whole)
      }),
    )
  })

  it('asks of a statutory one that every clause was read, and that the body binds', () => {
    expect(ruleSetFaults({ ...owners, authority: 'statutory' })).toMatchObject({ headMerge: 'unverified', nonResponse: 'unverified' })
    expect(ruleSetFaults({ ...RULE_SET_PRESETS.council, authority: 'statutory' }).authority).toBe('not_binding')
  })

  it('names what an engine lacks and what it cannot have', () => {
    const { electorate, quorum } = owners.rules
    expect(ruleSetFaults({ ...RULE_SET_PRESETS.poll, rules: { ...RULE_SET_PRESETS.poll.rules, electorate: null, quorum } })).toEqual({ electorate: 'missing', quorum: 'not_used' })
    expect(ruleSetFaults({ ...owners, rules: { ...owners.rules, specialPass: null, electorate } })).toEqual({ specialPass: 'missing' })
  })
})
