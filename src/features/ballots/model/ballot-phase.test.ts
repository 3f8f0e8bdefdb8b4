import { describe, expect, it } from 'vitest'
import { BALLOT_STATES } from '@/shared/domain/ballots/ballot-states'
import { phaseOf, resultNotice, standingOf } from './ballot-phase'

const ENDS = 1_000

describe('where a ballot stands for a resident', () => {
  it('is open only in OPEN, and only until its end', () => {
    const open = BALLOT_STATES.filter((state) => phaseOf({ state, endsAt: ENDS }, ENDS - 1) === 'open')
    expect(open).toEqual(['OPEN'])
    expect(phaseOf({ state: 'OPEN', endsAt: ENDS }, ENDS)).toBe('counting')
  })

  it.each([
    ['ROLL_PUBLICITY', 'roll'],
    ['ANNOUNCED', 'soon'],
    ['TALLIED', 'counting'],
    ['RECOUNT', 'counting'],
    ['PROVISIONAL', 'counted'],
    ['VOIDED', 'stopped'],
  ] as const)('%s: %s', (state, phase) => {
    expect(phaseOf({ state, endsAt: ENDS }, 0)).toBe(phase)
  })

  it.each([
    [{ voted: null, left: 5 }, 'can'],
    [{ voted: 'paper', left: 5 }, 'change'],
    [{ voted: 'online', left: 0 }, 'done'],
  ] as const)('a key %j: %s', (key, standing) => {
    expect(standingOf(key)).toBe(standing)
  })

  it('shows the newest notice that tells a result', () => {
    const notice = (id: string, kind: string) => ({ id, kind, number: 1, at: 0, hash: '' })
    expect(resultNotice({ notices: [notice('c', 'final'), notice('b', 'provisional'), notice('a', 'announcement')] })?.id).toBe('c')
    expect(resultNotice({ notices: [notice('a', 'roll')] })).toBeNull()
  })
})
