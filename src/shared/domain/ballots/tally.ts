import type { DecisionEngine, RuleSet, Share } from '../rule-sets/rule-set'
import { optionsOf, type Question } from './ballot'
import { breakTie, countVotes, type VoteCounts } from './count-votes'
import type { MergedVote } from './merge-channels'
import { leastOf, meets } from './share'

export interface TallyInput {
  question: Question
  /** As it was frozen with the ballot. */
  ruleSet: RuleSet
  /** Keys that could vote: the frozen roll. */
  electorate: number
  /** §1.5: contested in a council, a special matter of the owners. */
  isSpecial: boolean
  votes: readonly MergedVote[]
}

/** `preference`: no body that decides, a poll shows what people would like. */
export const RESULTS = ['passed', 'failed', 'invalid_quorum', 'preference'] as const
export type Result = (typeof RESULTS)[number]

export interface Tally {
  result: Result
  /** Null: nothing carried. */
  winner: string | null
  /** Equally many votes decided nothing. */
  isTied: boolean
  counts: VoteCounts
  electorate: number
  /** Keys that took part: valid, blank and invalid. */
  participants: number
  /** What the share of consent is taken of. */
  base: number
  /** Least participants, and least votes for the winner. Null: the engine has no such rule. */
  quorumNeeded: number | null
  votesNeeded: number | null
}

type Engine = (input: TallyInput) => Tally

/**
 * deliberation.md §1.5: bodies with different arithmetics, one entry each, never merged. OWNERS_278 counts area and heads and has no engine yet: what belongs to
 * the owners goes on as a consultation.
 */
export const ENGINES: Readonly<Record<DecisionEngine, Engine | null>> = {
  resident_assembly: decide,
  council: decide,
  poll: prefer,
  owners_278: null,
}

/** @throws Error for an engine that is not there: the classification lets no ballot of it be made */
export function tally(input: TallyInput): Tally {
  const engine = ENGINES[input.ruleSet.engine]
  if (!engine) throw new Error(`there is no engine ${input.ruleSet.engine}`)
  return engine(input)
}

/**
 * Assembly and council: first whether enough took part, then whether enough of them want it. Papers of those present count as present, blank or invalid or not
 * (product.md): an abstention works against passing.
 */
function decide({ question, ruleSet, electorate, isSpecial, votes }: TallyInput): Tally {
  const { quorum, pass, specialPass, passBase } = ruleSet.rules
  const counts = countVotes(question, votes)
  const participants = votes.length
  const base = { present: participants, participating: counts.valid, members: electorate }[passBase!.value]
  const share: Share = isSpecial && specialPass ? specialPass.value : pass!.value
  const best = bestOption(question, counts, votes)
  const numbers = { counts, electorate, participants, base, quorumNeeded: leastOf(quorum!.value, electorate), votesNeeded: leastOf(share, base) }
  if (!meets(quorum!.value, participants, electorate)) return { result: 'invalid_quorum', winner: null, isTied: false, ...numbers }
  const carries = best.option !== null && best.option !== AGAINST && meets(share, counts.byOption[best.option]!, base)
  return { result: carries ? 'passed' : 'failed', winner: carries ? best.option : null, isTied: best.isTied, ...numbers }
}

function prefer({ question, electorate, votes }: TallyInput): Tally {
  const counts = countVotes(question, votes)
  const { option, isTied } = bestOption(question, counts, votes)
  return { result: 'preference', winner: option, isTied, counts, electorate, participants: votes.length, base: counts.valid, quorumNeeded: null, votesNeeded: null }
}

/** Of a matter that is agreed to or not. */
const AGAINST = 'no'

function bestOption(question: Question, { byOption }: VoteCounts, votes: readonly MergedVote[]): { option: string | null; isTied: boolean } {
  const most = Math.max(...Object.values(byOption))
  if (most === 0) return { option: null, isTied: false }
  const best = optionsOf(question).filter((option) => byOption[option] === most)
  if (best.length === 1) return { option: best[0]!, isTied: false }
  const option = question.kind === 'consent' ? null : breakTie(best, votes)
  return { option, isTied: option === null }
}
