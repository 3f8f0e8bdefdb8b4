import type { CastVote, Question } from '@/shared/domain/ballots/ballot'
import type { Precedence } from '@/shared/domain/ballots/merge-channels'
import { merkleRoot } from '@/shared/domain/ballots/proof'
import { castOf, countCasts, type FrozenRules } from '@/shared/domain/ballots/retally'
import { sha256 } from '../../kernel/sha256'
import type { BallotDocument, StoredTally } from './ballot-document'
import type { VoteBoxDocument, VoteDocument } from './vote-document'
import { findBatches, pagesOfVotes } from './votes.store'

/** Where the rule set says nothing (deliberation.md §4.4). */
const PRECEDENCE: Precedence = 'online_overrides_paper'

export function precedenceOf({ ruleSet }: Pick<BallotDocument, 'ruleSet'>): Precedence {
  return ruleSet.document.rules.paperPrecedence?.value ?? PRECEDENCE
}

/** As the rules see what is asked. */
export function questionOf({ kind, options }: Pick<BallotDocument, 'kind' | 'options'>): Question {
  return kind === 'consent' ? { kind } : { kind, options: options.map(({ id }) => id) }
}

/** As it is counted by. */
function rulesOf(ballot: BallotDocument): FrozenRules {
  const { ruleSet, electorate, isSpecial, endsAt } = ballot
  return { question: questionOf(ballot), ruleSet: ruleSet.document, electorate, isSpecial, precedence: precedenceOf(ballot), endsAt: endsAt.getTime() }
}

/** Pure. What of a vote can count: what lies in the box, at the time of its batch, and is not denied. */
export function countable({ key, casts }: VoteDocument, sealedAt: ReadonlyMap<number, number>, endsAt: number): CastVote[] {
  const inBox = casts.filter(({ batch, isDenied }) => batch !== 0 && !isDenied)
  return inBox.map((cast) => castOf(key, { channel: cast.channel, at: sealedAt.get(cast.batch ?? 0) ?? cast.at.getTime() }, { ...cast, signedAt: cast.signedAt?.getTime() ?? null }, endsAt))
}

/**
 * The only place where votes are counted, from the facts, by the frozen rules. Everything that waits is sealed before, so that the box re-tallies to the same.
 * Trips: one a 500 votes, and the box.
 */
export async function countBallot(ballot: BallotDocument, now: number): Promise<StoredTally> {
  const rules = rulesOf(ballot)
  const box = await readBox(ballot._id)
  const casts: CastVote[] = []
  const buildingOf = new Map<string, number>()
  for await (const page of pagesOfVotes(ballot._id)) {
    for (const vote of page) {
      casts.push(...countable(vote, box.sealedAt, rules.endsAt))
      if (vote.building !== null) buildingOf.set(vote.key, vote.building)
    }
  }
  const { numbers, votes } = countCasts(casts, rules)
  return {
    at: new Date(now),
    ...numbers,
    buildingParticipants: ballot.buildings.map((_, index) => votes.filter(({ key }) => buildingOf.get(key) === index).length),
    lines: box.commitments.length,
    merkleRoot: merkleRoot(sha256, box.commitments),
  }
}

const BATCHES_A_PAGE = 20

/** The whole box in its order, where each line comes from, and when each batch was sealed (ms). One trip a twenty batches. */
export async function readBox(ballotId: string): Promise<{ commitments: string[]; sources: VoteBoxDocument['sources']; sealedAt: Map<number, number> }> {
  const commitments: string[] = []
  const all: VoteBoxDocument['sources'] = []
  const sealedAt = new Map<number, number>()
  for (let after = 0; ; ) {
    const batches = await findBatches(ballotId, after, BATCHES_A_PAGE)
    for (const { batch, at, lines, sources } of batches) {
      sealedAt.set(batch, at.getTime())
      commitments.push(...lines.map(({ commitment }) => commitment))
      all.push(...sources)
    }
    if (batches.length < BATCHES_A_PAGE) return { commitments, sources: all, sealedAt }
    after = batches[batches.length - 1]!.batch
  }
}
