import { FIELD_WORDS, RULE_WORDS, SETTINGS_WORDS, shareWords, VALUE_WORDS } from '@/copy/settings'
import { MAX_CLAUSE, RULE_NAMES, type RuleName, type RuleSet, type Share } from '@/shared/domain/rule-sets/rule-set'
import { type DocumentForm, type FieldValues, type FormField, readNumber } from './form-row'

type Rule = RuleSet['rules'][RuleName]

/** How the value of each rule is typed. */
const INPUTS: Readonly<Record<RuleName, 'share' | 'number' | readonly string[]>> = {
  electorate: ['all_18_plus', 'household_rep', 'group_rep', 'owners', 'members', 'anyone'],
  quorum: 'share',
  pass: 'share',
  passBase: ['present', 'participating', 'members'],
  specialPass: 'share',
  noticeDays: 'number',
  votingDays: 'number',
  objectionDays: 'number',
  nonResponse: ['not_participated', 'served_abstain', 'follow_majority'],
  headMerge: ['exact_set', 'any_common_owner'],
  proxies: 'number',
  paperPrecedence: ['online_overrides_paper', 'first_valid', 'latest_signed'],
}
const MAX_NUMBER = 3
const EVEN: Share = { is: 'over', part: 1, whole: 2 }

const choice = (id: keyof typeof FIELD_WORDS, value: string, values: readonly string[]): FormField => ({
  id, label: FIELD_WORDS[id], value, words: VALUE_WORDS[value], options: values.map((one) => ({ value: one, label: VALUE_WORDS[one] ?? one })),
})

const isShare = (value: unknown): value is Share => typeof value === 'object' && value !== null

function valueWords(rule: Rule): string {
  if (!rule) return SETTINGS_WORDS.nothing
  const { value } = rule
  return isShare(value) ? shareWords(value.is === 'over', value.part, value.whole) : (VALUE_WORDS[value] ?? String(value))
}

function valueFields(name: RuleName, rule: Rule): FormField[] {
  const input = INPUTS[name]
  if (input === 'share') {
    const { is, part, whole } = isShare(rule?.value) ? rule.value : EVEN
    const number = (id: 'part' | 'whole', value: number): FormField => ({ id, label: FIELD_WORDS[id], value: String(value), max: MAX_NUMBER })
    return [choice('is', is, ['over', 'at_least']), number('part', part), number('whole', whole)]
  }
  if (input === 'number') return [{ id: 'value', label: FIELD_WORDS.value, value: String(rule?.value ?? 0), max: MAX_NUMBER }]
  return [choice('value', String(rule?.value ?? input[0]), input)]
}

function readValue(name: RuleName, values: FieldValues): unknown {
  const input = INPUTS[name]
  if (input === 'number') return readNumber(values.value, 0)
  if (input !== 'share') return values.value
  return { is: values.is === 'at_least' ? 'at_least' : 'over', part: readNumber(values.part, EVEN.part), whole: readNumber(values.whole, EVEN.whole) }
}

export const ruleSetForm: DocumentForm<RuleSet> = {
  rows: ({ authority, rules }) => [
    { id: 'authority', title: FIELD_WORDS.authority, detail: VALUE_WORDS[authority] ?? authority, fields: [choice('authority', authority, ['advisory', 'statutory'])] },
    ...RULE_NAMES.map((name) => {
      const rule = rules[name]
      return {
        id: name,
        title: RULE_WORDS[name],
        detail: rule ? [valueWords(rule), rule.clause, VALUE_WORDS[rule.state]].join('，') : SETTINGS_WORDS.nothing,
        fields: [
          choice('has', String(rule !== null), ['true', 'false']),
          ...valueFields(name, rule),
          { id: 'clause', label: FIELD_WORDS.clause, value: rule?.clause ?? '', max: MAX_CLAUSE },
          choice('state', rule?.state ?? 'unverified', ['verified', 'unverified']),
        ],
      }
    }),
  ],
  write(document, rowId, values) {
    if (rowId === 'authority') return { ...document, authority: values.authority === 'statutory' ? 'statutory' : 'advisory' }
    const name = RULE_NAMES.find((one) => one === rowId)
    if (!name) return document
    const rule = { value: readValue(name, values), clause: values.clause?.trim() ?? '', state: values.state === 'verified' ? 'verified' : 'unverified' }
    // The schema of the contract decides whether it is one; a rule that is typed for another is refused there with its name.
    return { ...document, rules: { ...document.rules, [name]: values.has === 'false' ? null : rule } } as RuleSet
  },
  rowOf: (_document, path) => path.replace(/^rules\./, '').split('.')[0] ?? path,
}
