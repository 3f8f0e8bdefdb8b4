import { optionsOf, type Question } from './ballot'
import type { MergedVote } from './merge-channels'

/** What lies in the box, in keys. */
export interface VoteCounts {
  /** By option: first choices, or approvals. */
  byOption: Readonly<Record<string, number>>
  /** Valid and without a choice. */
  blank: number
  invalid: number
  /** Valid, blank ones included. */
  valid: number
}

type Counted = Pick<MergedVote, 'isValid'> & { counted: Pick<MergedVote['counted'], 'choices'> }

/** Pure. The order of votes and of options never matters. */
export function countVotes(question: Question, votes: readonly Counted[]): VoteCounts {
  const byOption: Record<string, number> = Object.fromEntries(optionsOf(question).map((option) => [option, 0]))
  let blank = 0
  let invalid = 0
  for (const { isValid, counted } of votes) {
    if (!isValid) invalid++
    else if (counted.choices.length === 0) blank++
    else for (const option of question.kind === 'approval' ? counted.choices : counted.choices.slice(0, 1)) byOption[option]!++
  }
  return { byOption, blank, invalid, valid: votes.length - invalid }
}

/**
 * Of options with equally many votes the one that most voters would take rather than the other: by the order in which each named them; whoever named neither,
 * or approved of both, says nothing. Null: still equal.
 */
export function breakTie(tied: readonly string[], votes: readonly Counted[]): string | null {
  const wins = new Map(tied.map((option) => [option, 0]))
  for (const one of tied) {
    for (const other of tied) {
      if (one < other) {
        const [forOne, forOther] = preferring(one, other, votes)
        if (forOne > forOther) wins.set(one, wins.get(one)! + 1)
        if (forOther > forOne) wins.set(other, wins.get(other)! + 1)
      }
    }
  }
  // Only one that beats every other one: a circle is a tie.
  return tied.find((option) => wins.get(option) === tied.length - 1) ?? null
}

function preferring(one: string, other: string, votes: readonly Counted[]): [number, number] {
  let [forOne, forOther] = [0, 0]
  for (const { isValid, counted } of votes) {
    if (!isValid) continue
    const [first, second] = [placeOf(counted.choices, one), placeOf(counted.choices, other)]
    if (first < second) forOne++
    if (second < first) forOther++
  }
  return [forOne, forOther]
}

const placeOf = (choices: readonly string[], option: string) => (choices.includes(option) ? choices.indexOf(option) : Infinity)
