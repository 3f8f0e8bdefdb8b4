import { BASE_WORDS, clauseWords, PRECEDENCE_WORDS, shareWords } from '@/copy/ballot-rules'
import { BALLOT_DESK_WORDS, SETUP_WORDS } from '@/copy/ballots-desk'
import type { BallotRules } from '@/shared/contract/ballots'

export interface RuleLine {
  name: string
  value: string
  /** Null: the engine has no such rule. */
  clause: string | null
  isVerified: boolean
}

type Rule = { value: unknown; clause: string; isVerified: boolean } | null

/** Pure. What the rule set asks of this ballot, each with what it rests on. */
export function ruleLines({ quorum, pass, passBase, paperPrecedence }: BallotRules): RuleLine[] {
  const base = passBase ? (BASE_WORDS[passBase.value] ?? '') : ''
  return [
    line(SETUP_WORDS.quorum, quorum, quorum && shareWords(quorum.value)),
    line(SETUP_WORDS.pass, pass, pass && `${base}${shareWords(pass.value)}`),
    line(SETUP_WORDS.precedence, paperPrecedence, paperPrecedence && (PRECEDENCE_WORDS[paperPrecedence.value] ?? paperPrecedence.value)),
  ]
}

function line(name: string, rule: Rule, value: string | null): RuleLine {
  return { name, value: value ?? BALLOT_DESK_WORDS.noRule, clause: rule && clauseWords(rule.clause, rule.isVerified), isVerified: rule?.isVerified ?? true }
}
