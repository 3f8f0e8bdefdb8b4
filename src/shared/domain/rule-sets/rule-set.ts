import * as v from 'valibot'

/** deliberation.md §1.5: bodies with different arithmetics, never merged. A ballot's is fixed when it is made. */
export const DECISION_ENGINES = ['resident_assembly', 'owners_278', 'council', 'poll'] as const
export type DecisionEngine = (typeof DECISION_ENGINES)[number]

const wholeNumber = (min: number, max: number) => v.pipe(v.number('type'), v.integer('format'), v.minValue(min, 'range'), v.maxValue(max, 'range'))
const MAX_PART = 100

/** A share of something in integers: `over` is 过半 (the number itself is not enough), `at_least` is 以上 (Civil Code 1259). */
export const Share = v.strictObject({ is: v.picklist(['over', 'at_least'], 'choice'), part: wholeNumber(1, MAX_PART), whole: wholeNumber(1, MAX_PART) })
export type Share = v.InferOutput<typeof Share>

/** Characters. */
export const MAX_CLAUSE = 120

/** A value never stands alone: the clause that says it, and whether somebody has read that clause. */
function rule<Value extends v.GenericSchema>(value: Value) {
  return v.nullable(
    v.strictObject({
      value,
      clause: v.pipe(v.string('type'), v.minLength(1, 'empty'), v.maxLength(MAX_CLAUSE, 'too_long')),
      state: v.picklist(['verified', 'unverified'], 'choice'),
    }),
  )
}

/** Null: the engine has no such rule. */
export const RULES = {
  electorate: rule(v.picklist(['all_18_plus', 'household_rep', 'group_rep', 'owners', 'members', 'anyone'], 'choice')),
  /** How many have to take part, of the electorate; for owners by area and by heads. */
  quorum: rule(Share),
  /** Of `passBase`. */
  pass: rule(Share),
  passBase: rule(v.picklist(['present', 'participating', 'members'], 'choice')),
  /** For the matters of article 278 (6) to (8), and for what is contested in a council. */
  specialPass: rule(Share),
  /** Days, the starting day not counted (Civil Code 201). */
  noticeDays: rule(wholeNumber(0, 90)),
  votingDays: rule(wholeNumber(1, 90)),
  objectionDays: rule(wholeNumber(0, 90)),
  /** §2.5: what a ballot that was served and not returned counts as. */
  nonResponse: rule(v.picklist(['not_participated', 'served_abstain', 'follow_majority'], 'choice')),
  /** §2.3: owners of several parts are one head if the sets of owners are the same, or if they share anybody. */
  headMerge: rule(v.picklist(['exact_set', 'any_common_owner'], 'choice')),
  /** Proxies that one person may hold. */
  proxies: rule(wholeNumber(0, 20)),
  /** §4.4: which of a paper and an online ballot of one head counts; fixed before the ballot opens. */
  paperPrecedence: rule(v.picklist(['online_overrides_paper', 'first_valid', 'latest_signed'], 'choice')),
} as const
export type RuleName = keyof typeof RULES
export const RULE_NAMES = Object.keys(RULES) as RuleName[]

export const RuleSet = v.strictObject({
  engine: v.picklist(DECISION_ENGINES, 'choice'),
  /** §2.9: advisory says on every screen that it replaces no statutory vote. */
  authority: v.picklist(['advisory', 'statutory'], 'choice'),
  rules: v.strictObject(RULES),
})
export type RuleSet = v.InferOutput<typeof RuleSet>

export type RuleFault = 'missing' | 'not_used' | 'below_law' | 'unverified' | 'not_binding' | 'share'

/** `a` demands no less than `floor`, compared in integers. */
function isNoLess(a: Share, floor: Share): boolean {
  const difference = a.part * floor.whole - floor.part * a.whole
  return difference > 0 || (difference === 0 && (a.is === floor.is || a.is === 'over'))
}

const share = (is: Share['is'], part: number, whole: number): Share => ({ is, part, whole })

/** What each engine must have; what is in no list is optional, and what `unused` names it cannot have. */
const SHAPES: Readonly<Record<DecisionEngine, { required: readonly RuleName[]; unused: readonly RuleName[]; floors: Partial<Record<'quorum' | 'pass' | 'specialPass', Share>>; isBinding: boolean }>> = {
  // Organic law of residents' committees, art. 9.
  resident_assembly: { required: ['electorate', 'quorum', 'pass', 'passBase'], unused: ['headMerge'], floors: { quorum: share('over', 1, 2), pass: share('over', 1, 2) }, isBinding: true },
  // Civil Code art. 278: a local rule may ask for more, never for less.
  owners_278: {
    required: ['electorate', 'quorum', 'pass', 'passBase', 'specialPass', 'noticeDays', 'nonResponse', 'headMerge'],
    unused: [],
    floors: { quorum: share('at_least', 2, 3), pass: share('over', 1, 2), specialPass: share('at_least', 3, 4) },
    isBinding: true,
  },
  council: { required: ['electorate', 'quorum', 'pass', 'passBase'], unused: ['headMerge', 'nonResponse'], floors: {}, isBinding: false },
  poll: { required: ['electorate'], unused: ['quorum', 'pass', 'passBase', 'specialPass', 'headMerge', 'nonResponse', 'proxies'], floors: {}, isBinding: false },
}

/**
 * What cannot be, by the name of the rule; empty: nothing. Statutory asks that every clause was read, and is only for engines that bind:
 * the outcome of a council is an opinion, a poll shows a preference.
 */
export function ruleSetFaults({ engine, authority, rules }: RuleSet): Record<string, RuleFault> {
  const { required, unused, isBinding } = SHAPES[engine]
  const faults: Record<string, RuleFault> = {}
  for (const name of RULE_NAMES) {
    const one = rules[name]
    if (!one && required.includes(name)) faults[name] = 'missing'
    if (one && unused.includes(name)) faults[name] = 'not_used'
    if (one && authority === 'statutory' && one.state !== 'verified') faults[name] ??= 'unverified'
  }
  if (authority === 'statutory' && !isBinding) faults.authority = 'not_binding'
  return { ...faults, ...shareFaults(engine, rules) }
}

function shareFaults(engine: DecisionEngine, rules: RuleSet['rules']): Record<string, RuleFault> {
  const faults: Record<string, RuleFault> = {}
  for (const name of ['quorum', 'pass', 'specialPass'] as const) {
    const value = rules[name]?.value
    const floor = SHAPES[engine].floors[name]
    if (value && value.part > value.whole) faults[name] = 'share'
    else if (value && floor && !isNoLess(value, floor)) faults[name] = 'below_law'
  }
  return faults
}
