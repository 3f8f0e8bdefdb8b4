import { BASE_WORDS, clauseWords, PRECEDENCE_WORDS, shareWords } from '@/copy/ballot-rules'
import { BALLOT_WORDS, BODY_WORDS, ELECTORATE_WORDS, RULE_WORDS } from '@/copy/ballots'
import type { BallotDetail } from '@/shared/contract/ballots'
import { blankEffect } from './option-words'

export interface RuleLine {
  name: string
  value: string
  /** What it rests on; null: it is a fact of the ballot itself. */
  basis: string | null
}

type Ruled = { value: unknown; clause: string; isVerified: boolean } | null

/** Pure. What a rule rests on, and that nobody has read it where that is so. */
export function basisWords(rule: Ruled): string | null {
  if (!rule) return null
  return rule.isVerified ? RULE_WORDS.verified(rule.clause) : RULE_WORDS.unverified(clauseWords(rule.clause, false))
}

/** Pure. 依据: every rule of this ballot with what it rests on, then what was frozen with it. */
export function ruleLines({ rules, matterHash, rollHash }: Pick<BallotDetail, 'rules' | 'matterHash' | 'rollHash'>): RuleLine[] {
  const { quorum, pass, passBase, paperPrecedence } = rules
  const line = (name: string, value: string | null, rule: Ruled): RuleLine => ({ name, value: value ?? RULE_WORDS.noRule, basis: basisWords(rule) })
  const fact = (name: string, value: string): RuleLine => ({ name, value, basis: null })
  return [
    fact(RULE_WORDS.electorate, ELECTORATE_WORDS[rules.electorate]),
    line(RULE_WORDS.quorum, quorum && shareWords(quorum.value), quorum),
    line(RULE_WORDS.pass, pass && `${passBase ? (BASE_WORDS[passBase.value] ?? '') : ''}${shareWords(pass.value)}`, pass),
    line(RULE_WORDS.precedence, paperPrecedence && (PRECEDENCE_WORDS[paperPrecedence.value] ?? paperPrecedence.value), paperPrecedence),
    fact(RULE_WORDS.change, rules.mayChange ? RULE_WORDS.mayChange : RULE_WORDS.isFinal),
    fact(BALLOT_WORDS.blank, blankEffect(rules)),
    fact(RULE_WORDS.set, `${RULE_WORDS.setVersion(rules.version, BODY_WORDS[rules.engine])}，${RULE_WORDS.hash(rules.hash)}`),
    fact(RULE_WORDS.matter, RULE_WORDS.hash(matterHash)),
    ...(rollHash === null ? [] : [fact(RULE_WORDS.roll, RULE_WORDS.hash(rollHash))]),
  ]
}

