import { describe, expect, it } from 'vitest'
import { RULE_SET_PRESETS } from '@/shared/domain/rule-sets/presets'
import { basisWords, ruleLines } from './rule-lines'

const RULES = {
  engine: 'resident_assembly',
  version: 3,
  hash: 'a'.repeat(64),
  electorate: 'household_rep',
  quorum: { value: { is: 'at_least', part: 2, whole: 3 }, clause: '居委会组织法（2018）第九条', isVerified: false },
  pass: { value: { is: 'over', part: 1, whole: 2 }, clause: '民法典第二百七十八条', isVerified: true },
  passBase: { value: 'present', clause: '', isVerified: false },
  paperPrecedence: null,
  mayChange: true,
} as const

describe('依据', () => {
  it('prints no number of a clause that nobody has read, and says so', () => {
    const clauses = Object.values(RULE_SET_PRESETS).flatMap(({ rules }) => Object.values(rules)).flatMap((rule) => (rule ? [rule.clause] : []))
    expect(clauses.length).toBeGreaterThan(10)
    for (const clause of clauses) {
      const words = basisWords({ value: null, clause, isVerified: false })!
      expect(words).toContain('UNVERIFIED')
      expect(words).not.toMatch(/第.+[条款项]/)
    }
    expect(basisWords({ value: null, clause: '民法典第二百七十八条', isVerified: true })).toBe('依据：民法典第二百七十八条')
  })

  it('has a line for every rule, also for one that is not there', () => {
    const lines = ruleLines({ rules: RULES, matterHash: 'b'.repeat(64), rollHash: null })
    expect(lines.map(({ value }) => value)).toEqual(['每户一票', '三分之二以上', '到会的人过半', '没有这一条', '截止前可以改', '算到会，不算同意', '居民会议规则集 v3，校验码 aaaaaaaaaaaa', '校验码 bbbbbbbbbbbb'])
  })
})
