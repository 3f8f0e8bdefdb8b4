import { type CastVote, type Question, UNCLEAR_CHOICE } from '@/shared/domain/ballots/ballot'
import { mergeChannels, type Precedence } from '@/shared/domain/ballots/merge-channels'
import { merkleRoot } from '@/shared/domain/ballots/proof'
import { tally } from '@/shared/domain/ballots/tally'
import { sha256 } from '../../kernel/sha256'
import type { BallotDocument, StoredTally } from './ballot-document'
import type { Cast, VoteDocument } from './vote-document'
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

/** Pure. A cast as the rules see it. */
function castVoteOf(key: string, { channel, at, signedAt, choices, isUnclear }: Cast): CastVote {
  return { key, channel, castAt: at.getTime(), signedAt: signedAt?.getTime() ?? null, choices: isUnclear ? [UNCLEAR_CHOICE] : choices }
}

/** Pure. What of a vote can count: what lies in the box, and is not denied. */
const countable = ({ key, casts }: VoteDocument): CastVote[] => casts.filter(({ batch, isDenied }) => batch !== 0 && !isDenied).map((cast) => castVoteOf(key, cast))

/**
 * The only place where votes are counted, from the facts, by the frozen rules. Everything that waits is sealed before, so that the box re-tallies to the same.
 * Trips: one a 500 votes, and the box.
 */
export async function countBallot(ballot: BallotDocument, now: number): Promise<StoredTally> {
  const casts: CastVote[] = []
  const buildingOf = new Map<string, number>()
  for await (const page of pagesOfVotes(ballot._id)) {
    for (const vote of page) {
      casts.push(...countable(vote))
      if (vote.building !== null) buildingOf.set(vote.key, vote.building)
    }
  }
  const question = questionOf(ballot)
  const votes = mergeChannels(question, casts, precedenceOf(ballot), ballot.endsAt.getTime())
  const { ruleSet, electorate, isSpecial } = ballot
  const { result, winner, isTied, counts, participants, base, quorumNeeded, votesNeeded } = tally({ question, ruleSet: ruleSet.document, electorate, isSpecial, votes })
  const onPaper = votes.filter(({ counted }) => counted.channel === 'paper')
  const isPaper = ({ channel }: CastVote) => channel === 'paper'
  const commitments = await commitmentsOf(ballot._id)
  return {
    at: new Date(now),
    ...{ result, winner, isTied, participants, base, quorumNeeded, votesNeeded },
    byOption: Object.entries(counts.byOption).map(([id, count]) => ({ id, votes: count })),
    blank: counts.blank,
    invalid: counts.invalid,
    byChannel: { online: votes.length - onPaper.length, paper: onPaper.length },
    papers: { counted: onPaper.filter(({ isValid }) => isValid).length, superseded: votes.reduce((sum, vote) => sum + vote.superseded.filter(isPaper).length, 0), invalid: onPaper.filter(({ isValid }) => !isValid).length },
    buildingParticipants: ballot.buildings.map((_, index) => votes.filter(({ key }) => buildingOf.get(key) === index).length),
    lines: commitments.length,
    merkleRoot: merkleRoot(sha256, commitments),
  }
}

const BATCHES_A_PAGE = 20

/** Of the whole box, in its order. One trip a twenty batches. */
export async function commitmentsOf(ballotId: string): Promise<string[]> {
  const commitments: string[] = []
  for (let after = 0; ; ) {
    const batches = await findBatches(ballotId, after, BATCHES_A_PAGE)
    for (const { lines } of batches) commitments.push(...lines.map(({ commitment }) => commitment))
    if (batches.length < BATCHES_A_PAGE) return commitments
    after = batches[batches.length - 1]!.batch
  }
}
