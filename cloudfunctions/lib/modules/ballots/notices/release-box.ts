import { type BoxLine, checkReceipt, releaseBox } from '@/shared/contract/ballot-notices'
import { HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import { mergeChannels } from '@/shared/domain/ballots/merge-channels'
import { isUnder, merklePath, receiptCode as codeOf } from '@/shared/domain/ballots/proof'
import { AppError } from '@/shared/errors'
import { handleOn, handlePublic } from '../../../kernel/handler'
import { readCursor, toPage } from '../../../kernel/keyset-page'
import { sha256 } from '../../../kernel/sha256'
import type { BallotDocument, StoredTally } from '../ballot-document'
import { toActor } from '../ballot-facts'
import { ballotKind } from '../ballot-subject'
import { findBallot } from '../ballots.store'
import { countable, precedenceOf, questionOf, readBox } from '../count-ballot'
import type { PaperDocument } from '../papers/paper-document'
import { findPapers } from '../papers/papers.store'
import type { VoteBoxDocument } from '../vote-document'
import { keyId, pseudonymOf } from '../voter-key'
import { findBatches, findVote, findVotesOf } from '../votes.store'

/** @throws BALLOT_NOT_COUNTED */
function requireCounted({ state, tally }: BallotDocument): StoredTally {
  if (HIDDEN_STATES.includes(state) || tally === null) throw new AppError('BALLOT_NOT_COUNTED')
  return tally
}

const BATCHES = 20
/** A place in the box: batch and line as one number. */
const PER_BATCH = 10_000

interface Place {
  line: VoteBoxDocument['lines'][number]
  source: VoteBoxDocument['sources'][number]
  position: number
}

async function placesAfter(ballotId: string, position: number, limit: number): Promise<Place[]> {
  const places: Place[] = []
  for (let after = Math.max(0, Math.floor(position / PER_BATCH) - 1); places.length < limit; ) {
    const batches = await findBatches(ballotId, after, BATCHES)
    for (const { batch, lines, sources } of batches) places.push(...lines.map((line, index) => ({ line, source: sources[index]!, position: batch * PER_BATCH + index })).filter((place) => place.position > position))
    if (batches.length < BATCHES) break
    after = batches[batches.length - 1]!.batch
  }
  return places.slice(0, limit)
}

/** The act is recorded before anything leaves. Three trips and one for the log. */
export const release = handleOn(ballotKind, releaseBox, async ({ ballotId, cursor, limit }, context) => {
  const { viewer, subject, person, now, ports, settings } = context
  const ballot = subject.document
  if (!toActor(viewer, ballot).capacities.includes('teller')) throw new AppError('BALLOT_NOT_TELLER')
  const tally = requireCounted(ballot)
  const last = readCursor(cursor)
  const page = toPage(await placesAfter(ballotId, last?.position ?? -1, limit + 1), limit, ({ position }) => ({ position, id: ballotId }))
  const position = last?.position ?? 0
  await ports.audit.record([
    { id: `box:${ballotId}:${person.id}:${position}:${now}`, at: now, actorId: person.id, capacities: ['teller'], action: 'ballots.releaseBox', subject: { type: 'ballot', id: ballotId }, placeCode: subject.placeCode, reasonCode: null, ownerId: null, fact: { ballotId, position, lines: page.rows.length } },
  ])
  const [votes, papers] = await Promise.all([findVotesOf([...new Set(page.rows.map(({ source }) => keyId(ballotId, source.key)))]), findPapers(ballotId, page.rows.flatMap(({ line, source }) => (line.channel === 'paper' ? [source.castId] : [])))])
  const items = page.rows.map(({ line, source }): BoxLine => {
    const cast = votes.find(({ key }) => key === source.key)?.casts.find(({ castId }) => castId === source.castId)
    const paper = papers.find(({ serial }) => serial === source.castId)
    // A vote that somebody took out of the database is a line without what it hid: the command names it.
    const opening = { choices: cast?.choices ?? [], signedAt: cast?.signedAt?.getTime() ?? null, isUnclear: cast?.isUnclear ?? false, nonce: cast?.nonce ?? '' }
    return { line, opening: { pseudonym: pseudonymOf(settings.secret, ballotId, source.key), ...opening, isDenied: paper !== undefined && wasDenied(paper, tally.at) } }
  })
  return { items, nextCursor: page.nextCursor }
})

/** As it was when the votes were counted: a denial that came later is for a recount. */
function wasDenied({ state, deniedAt, settledAt }: PaperDocument, countedAt: Date): boolean {
  return state === 'invalid' && deniedAt !== null && settledAt !== null && settledAt <= countedAt
}

/** Two trips and one a twenty batches; the receipt alone is asked for. */
export const check = handlePublic(checkReceipt, async ({ ballotId, receiptCode }) => {
  const ballot = await findBallot(ballotId)
  if (!ballot?.wasPublished) throw new AppError('BALLOT_NOT_FOUND')
  const tally = requireCounted(ballot)
  const { commitments, sealedAt, sources } = await readBox(ballotId)
  const index = commitments.findIndex((commitment) => codeOf(commitment) === receiptCode)
  if (index < 0) throw new AppError('VOTE_NOT_IN_BOX')
  const commitment = commitments[index]!
  const path = merklePath(sha256, commitments, index)
  const { key, castId } = sources[index]!
  const vote = await findVote(keyId(ballotId, key))
  const endsAt = ballot.endsAt.getTime()
  const cast = vote?.casts.find((one) => one.castId === castId)
  const merged = vote && mergeChannels(questionOf(ballot), countable(vote, sealedAt, endsAt), precedenceOf(ballot), endsAt)[0]
  const isCounted = cast !== undefined && merged !== undefined && merged.counted.channel === cast.channel && merged.counted.castAt === countable({ ...vote!, casts: [cast] }, sealedAt, endsAt)[0]?.castAt
  return { index, of: commitments.length, commitment, path, root: tally.merkleRoot, isUnderRoot: isUnder(sha256, tally.merkleRoot, commitment, path), isSuperseded: !isCounted }
})
