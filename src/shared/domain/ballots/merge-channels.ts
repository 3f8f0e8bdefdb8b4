import type { RuleSet } from '../rule-sets/rule-set'
import { type CastVote, type Question, voteFlaw } from './ballot'

export type Precedence = NonNullable<RuleSet['rules']['paperPrecedence']>['value']

/** What counts of one key, and what gave way to it. */
export interface MergedVote {
  key: string
  /** The one that counts; invalid only where the key has nothing valid. */
  counted: CastVote
  isValid: boolean
  superseded: CastVote[]
}

type Order = (one: CastVote, other: CastVote) => number

/** Of two online votes of one key the later one counts: a change of mind. */
const byCast: Order = (one, other) => one.castAt - other.castAt
/** At the very same moment: one of them, and always the same one. */
const byWords: Order = (one, other) => (one.choices.join() < other.choices.join() ? -1 : 1)
const signedOrCast = ({ signedAt, castAt }: CastVote) => signedAt ?? castAt
const online = ({ channel }: CastVote) => Number(channel === 'online')

/** §4.4: the last in this order counts. Where times are equal the paper gives way, then what was entered earlier. */
const ORDERS: Readonly<Record<Precedence, Order>> = {
  online_overrides_paper: (one, other) => online(one) - online(other) || signedOrCast(one) - signedOrCast(other) || byCast(one, other) || byWords(one, other),
  latest_signed: (one, other) => signedOrCast(one) - signedOrCast(other) || online(one) - online(other) || byCast(one, other) || byWords(one, other),
  first_valid: (one, other) => signedOrCast(other) - signedOrCast(one) || online(one) - online(other) || byCast(other, one) || byWords(one, other),
}

/** Pure. One vote a key, whatever came in on paper and online, in whatever order; sorted by key. The rule is fixed before the ballot opens. */
export function mergeChannels(question: Question, votes: readonly CastVote[], precedence: Precedence, closedAt: number): MergedVote[] {
  const byKey = new Map<string, CastVote[]>()
  for (const vote of votes) byKey.set(vote.key, [...(byKey.get(vote.key) ?? []), vote])
  return [...byKey.keys()].sort().map((key) => {
    const all = byKey.get(key)!
    const valid = all.filter((vote) => voteFlaw(question, vote, closedAt) === null)
    const inOrder = [...(valid.length > 0 ? valid : all)].sort(ORDERS[precedence])
    const counted = inOrder[inOrder.length - 1]!
    return { key, counted, isValid: valid.length > 0, superseded: all.filter((vote) => vote !== counted) }
  })
}
