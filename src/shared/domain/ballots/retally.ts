import type { RuleSet } from '../rule-sets/rule-set'
import { type CastVote, optionsOf, type Question, UNCLEAR_CHOICE } from './ballot'
import { mergeChannels, type MergedVote, type Precedence } from './merge-channels'
import type { Opening, Sealed } from './proof'
import { tally, type Tally } from './tally'

/** By what a ballot is counted, as it was frozen. `endsAt` ms. */
export interface FrozenRules {
  question: Question
  ruleSet: RuleSet
  electorate: number
  isSpecial: boolean
  precedence: Precedence
  endsAt: number
}

/** One line of the box with what it hid. `isDenied`: the household said that it did not sign, and nobody has found otherwise. */
export interface BoxLine {
  line: Sealed
  opening: Opening & { isDenied: boolean }
}

/** Every number that a certificate prints. `byOption` in the order of the question. */
export interface CountedNumbers extends Pick<Tally, 'result' | 'winner' | 'isTied' | 'participants' | 'base' | 'quorumNeeded' | 'votesNeeded'> {
  byOption: { id: string; votes: number }[]
  blank: number
  invalid: number
  byChannel: { online: number; paper: number }
  papers: { counted: number; superseded: number; invalid: number }
}

/**
 * Pure. A sealed line as the rules see it: the time is that of its batch, so that server and box say the same. What was sealed at the close was cast before it:
 * the server takes no online vote later.
 */
export function castOf(key: string, { channel, at }: Pick<Sealed, 'channel' | 'at'>, { choices, signedAt, isUnclear }: Pick<Opening, 'choices' | 'signedAt' | 'isUnclear'>, endsAt: number): CastVote {
  return { key, channel, castAt: channel === 'online' ? Math.min(at, endsAt) : at, signedAt, choices: isUnclear ? [UNCLEAR_CHOICE] : choices }
}

/** Pure. The one way votes are counted, on the server and outside of it. */
export function countCasts(casts: readonly CastVote[], { question, ruleSet, electorate, isSpecial, precedence, endsAt }: FrozenRules): { numbers: CountedNumbers; votes: MergedVote[] } {
  const votes = mergeChannels(question, casts, precedence, endsAt)
  const { result, winner, isTied, counts, participants, base, quorumNeeded, votesNeeded } = tally({ question, ruleSet, electorate, isSpecial, votes })
  const onPaper = votes.filter(({ counted }) => counted.channel === 'paper')
  const valid = onPaper.filter(({ isValid }) => isValid).length
  const superseded = votes.reduce((sum, vote) => sum + vote.superseded.filter(({ channel }) => channel === 'paper').length, 0)
  const numbers: CountedNumbers = {
    ...{ result, winner, isTied, participants, base, quorumNeeded, votesNeeded },
    byOption: optionsOf(question).map((id) => ({ id, votes: counts.byOption[id]! })),
    blank: counts.blank,
    invalid: counts.invalid,
    byChannel: { online: votes.length - onPaper.length, paper: onPaper.length },
    papers: { counted: valid, superseded, invalid: onPaper.length - valid },
  }
  return { numbers, votes }
}

/** Pure. The box counted again, by pseudonyms. */
export function retally(box: readonly BoxLine[], rules: FrozenRules): CountedNumbers {
  return countCasts(box.filter(({ opening }) => !opening.isDenied).map(({ line, opening }) => castOf(opening.pseudonym, line, opening, rules.endsAt)), rules).numbers
}
