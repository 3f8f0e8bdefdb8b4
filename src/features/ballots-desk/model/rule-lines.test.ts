import { describe, expect, it } from 'vitest'
import { shareWords } from '@/copy/ballot-rules'
import type { BallotRules } from '@/shared/contract/ballots'
import { ruleLines } from './rule-lines'

describe('what a rule set asks, in words', () => {
  it('says each share as it is said', () => {
    expect(shareWords({ is: 'over', part: 1, whole: 2 })).toBe('过半')
    expect(shareWords({ is: 'at_least', part: 2, whole: 3 })).toBe('三分之二以上')
    expect(shareWords({ is: 'over', part: 3, whole: 12 })).toBe('超过十二分之三')
  })

  it('never without the clause, its number only if somebody has read it; a rule that there is none of says so', () => {
    const rules = { quorum: { value: { is: 'over', part: 1, whole: 2 }, clause: '组织法第九条', isVerified: false }, pass: { value: { is: 'over', part: 1, whole: 2 }, clause: '组织法', isVerified: true }, passBase: { value: 'present', clause: '组织法', isVerified: true }, paperPrecedence: null } as unknown as BallotRules
    expect(ruleLines(rules)).toEqual([
      { name: '多少人参加才算数', value: '过半', clause: '组织法', isVerified: false },
      { name: '多少同意算通过', value: '到会的人过半', clause: '组织法', isVerified: true },
      { name: '纸票和网票', value: '没有这一条', clause: null, isVerified: true },
    ])
  })
})
