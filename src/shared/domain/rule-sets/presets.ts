import type { DecisionEngine, RuleSet } from './rule-set'

type Rules = RuleSet['rules']

const NONE: Rules = {
  electorate: null, quorum: null, pass: null, passBase: null, specialPass: null, noticeDays: null,
  votingDays: null, objectionDays: null, nonResponse: null, headMerge: null, proxies: null, paperPrecedence: null,
}

const ASSEMBLY = '居委会组织法（2018）第九条'
const OWNERS = '民法典第二百七十八条'
const DEFAULT = '未见规定，产品缺省'
const COUNCIL = '本地议事规则，待取得'

/** A rule from a text of which nobody here has read the operative clause. */
const unverified = <Value>(value: Value, clause: string) => ({ value, clause, state: 'unverified' as const })
const verified = <Value>(value: Value, clause: string) => ({ value, clause, state: 'verified' as const })

/**
 * deliberation.md §1.5, §2.5, §2.6: what each engine begins with where the place has said nothing, all of it advisory. The clause of the
 * assembly could not be read in full (JWH-2018), so it stays unverified until somebody has.
 */
export const RULE_SET_PRESETS: Readonly<Record<DecisionEngine, RuleSet>> = {
  resident_assembly: {
    engine: 'resident_assembly',
    authority: 'advisory',
    rules: {
      ...NONE,
      electorate: unverified('household_rep' as const, ASSEMBLY),
      quorum: unverified({ is: 'over' as const, part: 1, whole: 2 }, ASSEMBLY),
      pass: unverified({ is: 'over' as const, part: 1, whole: 2 }, ASSEMBLY),
      passBase: unverified('present' as const, ASSEMBLY),
      proxies: unverified(3, DEFAULT),
      paperPrecedence: unverified('online_overrides_paper' as const, DEFAULT),
    },
  },
  owners_278: {
    engine: 'owners_278',
    authority: 'advisory',
    rules: {
      ...NONE,
      electorate: verified('owners' as const, OWNERS),
      quorum: verified({ is: 'at_least' as const, part: 2, whole: 3 }, OWNERS),
      pass: verified({ is: 'over' as const, part: 1, whole: 2 }, OWNERS),
      passBase: verified('participating' as const, OWNERS),
      specialPass: verified({ is: 'at_least' as const, part: 3, whole: 4 }, OWNERS),
      noticeDays: verified(15, '物业管理条例（2018）第十四条'),
      objectionDays: unverified(7, DEFAULT),
      nonResponse: unverified('not_participated' as const, DEFAULT),
      headMerge: unverified('exact_set' as const, DEFAULT),
      proxies: unverified(3, DEFAULT),
      paperPrecedence: unverified('online_overrides_paper' as const, DEFAULT),
    },
  },
  council: {
    engine: 'council',
    authority: 'advisory',
    rules: {
      ...NONE,
      electorate: unverified('members' as const, COUNCIL),
      quorum: unverified({ is: 'at_least' as const, part: 2, whole: 3 }, COUNCIL),
      pass: unverified({ is: 'over' as const, part: 1, whole: 2 }, COUNCIL),
      passBase: unverified('members' as const, COUNCIL),
      specialPass: unverified({ is: 'at_least' as const, part: 2, whole: 3 }, DEFAULT),
    },
  },
  poll: { engine: 'poll', authority: 'advisory', rules: { ...NONE, electorate: unverified('anyone' as const, DEFAULT) } },
}
