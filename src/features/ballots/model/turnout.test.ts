import { describe, expect, it } from 'vitest'
import { passWords, readTurnout } from './turnout'

const ruled = <Value>(value: Value) => ({ value, clause: 'x', isVerified: false })
const OVER_HALF = { is: 'over' as const, part: 1, whole: 2 }
const RULES = { engine: 'resident_assembly', version: 0, hash: '', electorate: 'household_rep', quorum: ruled(OVER_HALF), pass: ruled(OVER_HALF), passBase: ruled('present'), paperPrecedence: null, mayChange: true } as const

describe('the bar of those who took part', () => {
  it('is that of the drawing: 118 of 286, 144 needed', () => {
    expect(readTurnout({ participants: 118, electorate: 286, quorumNeeded: 144, electorateKind: 'household_rep' })).toEqual({ unit: '户', filled: 41.3, tick: 50.3, gap: 26 })
  })

  it.each([
    [{ participants: 144, electorate: 286, quorumNeeded: 144 }, 0],
    [{ participants: 286, electorate: 286, quorumNeeded: 144 }, 0],
    [{ participants: 0, electorate: 0, quorumNeeded: null }, 0],
  ])('%j: %i missing', (counts, gap) => {
    const read = readTurnout({ ...counts, electorateKind: 'members' })
    expect(read).toMatchObject({ gap, unit: '人' })
    expect(read.filled).toBeLessThanOrEqual(100)
  })

  it('says what it takes, and that a poll asks for nothing', () => {
    expect(passWords({ rules: RULES, question: { kind: 'consent', options: [] } })).toBe('到会过半、到会的人里同意过半，才算通过。')
    expect(passWords({ rules: { ...RULES, quorum: null, pass: null, passBase: null }, question: { kind: 'consent', options: [] } })).toContain('不设最少人数')
  })
})
