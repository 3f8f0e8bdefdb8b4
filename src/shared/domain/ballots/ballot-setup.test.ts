import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HUANGSHI_CALENDAR } from '../calendar/huangshi-calendar'
import { legalPeriodEnd } from '../calendar/legal-period'
import { RULE_SET_PRESETS } from '../rule-sets/presets'
import { DECISION_ENGINES } from '../rule-sets/rule-set'
import { beijingDate, DAY } from '../time'
import { DECISION_BODIES } from '../topics/classification'
import { ballotDays, ballotOptions, type BallotSetup, earliestOpening, ELECTORATES_OF, ENGINE_OF, LONGEST_DAYS, mayEndAt, questionKinds, setupFaults, timesAfter } from './ballot-setup'
import { ENGINES } from './tally'

const at = (text: string) => Date.parse(`${text}+08:00`)
const KEEP = { title: '维持现状', isStatusQuo: true }
const [LINES, SHED] = [{ title: '画黄线', isStatusQuo: false }, { title: '搭车棚', isStatusQuo: false }]

describe('the set-up of a ballot', () => {
  const OPENS = at('2026-12-10T00:00')
  const MAY = { electorates: ['household_rep'], kinds: ['single'], earliestOpen: OPENS, votingDays: 3, possibleTellers: ['a', 'b', 'c'] } as const
  const setup = (change: Partial<BallotSetup> = {}): BallotSetup => ({ electorate: 'household_rep', kind: 'single', opensAt: OPENS, endsAt: OPENS + 3 * DAY, tellers: ['a', 'b'], ...change })

  it.each<[string, Partial<BallotSetup>, Record<string, string>]>([
    ['what can be', {}, {}],
    ['another electorate', { electorate: 'members' }, { electorate: 'choice' }],
    ['another question', { kind: 'approval' }, { kind: 'choice' }],
    ['before its days are over', { opensAt: OPENS - 1, endsAt: OPENS + 5 * DAY }, { opensAt: 'early' }],
    ['too short', { endsAt: OPENS + 3 * DAY - 1 }, { endsAt: 'short' }],
    ['too long', { endsAt: OPENS + (LONGEST_DAYS + 1) * DAY }, { endsAt: 'long' }],
    ['one teller twice', { tellers: ['a', 'a'] }, { tellers: 'same' }],
    ['somebody who does not count', { tellers: ['a', 'organiser'] }, { tellers: 'not_teller' }],
  ])('%s', (_what, change, faults) => {
    expect(setupFaults(setup(change), MAY)).toEqual(faults)
  })

  it('has an electorate and an engine for every body that can decide', () => {
    for (const body of DECISION_BODIES) {
      expect(ELECTORATES_OF[ENGINE_OF[body]].length).toBeGreaterThan(0)
      expect(ENGINES[ENGINE_OF[body]]).not.toBeNull()
    }
    for (const engine of DECISION_ENGINES) expect(ELECTORATES_OF[engine].length > 0).toBe(ENGINES[engine] !== null)
  })

  it('counts the days of roll and announcement by 民法典 203: seven days from 2026-09-28 end with the 8th of October', () => {
    const days = ballotDays(RULE_SET_PRESETS.resident_assembly.rules)
    expect(days).toEqual({ roll: 7, announcement: 3, voting: 3, provisional: 3, objection: 7 })
    // The seventh day is the 5th, within 国庆; the announcement begins when the 8th is over.
    expect(beijingDate(legalPeriodEnd(HUANGSHI_CALENDAR, at('2026-09-28T10:00'), days.roll) - 1)).toBe('2026-10-08')
    expect(beijingDate(earliestOpening(HUANGSHI_CALENDAR, at('2026-09-28T10:00'), days) - 1)).toBe('2026-10-12')
  })

  it('asks for agreement where one thing is proposed, and for a choice among several', () => {
    expect(questionKinds([KEEP, LINES])).toEqual(['consent', 'single'])
    expect(questionKinds([KEEP, LINES, SHED])).toEqual(['single', 'approval'])
    expect(questionKinds([LINES])).toEqual([])
    expect(ballotOptions('single', [KEEP, LINES, SHED])).toEqual([{ id: 'o1', ...LINES }, { id: 'o2', ...SHED }, { id: 'o3', ...KEEP }])
    expect(ballotOptions('consent', [KEEP, LINES]).map(({ id }) => id)).toEqual(['yes', 'no'])
  })

  it('keeps its length when it is announced late, and is never longer than twice what was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 * DAY }), fc.integer({ min: -30 * DAY, max: 30 * DAY }), (length, late) => {
        const times = { opensAt: OPENS, endsAt: OPENS + length }
        const moved = timesAfter(times, OPENS + late)
        expect(moved.endsAt - moved.opensAt).toBe(length)
        expect(moved.opensAt).toBe(OPENS + Math.max(0, late))
        expect(mayEndAt(times, times.endsAt + late)).toBe(late > 0 && late <= length)
      }),
    )
  })
})
