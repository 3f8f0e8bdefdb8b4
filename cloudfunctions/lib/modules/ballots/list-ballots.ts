import { getBallot, listBallots, listBallotsOfTopic, listMyVotes } from '@/shared/contract/ballots'
import { listBallotsOnDesk } from '@/shared/contract/ballots-desk'
import { AppError } from '@/shared/errors'
import type { Work } from '../../kernel/context'
import { handle, handleOn, handlePublic } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { placeTree } from '../../kernel/places/places'
import { answerBallot } from './answer-step'
import type { BallotSummaryRow } from './ballot-document'
import { ballotKind } from './ballot-subject'
import { findBallot, findOfTopic, findOnDesk, findOnShelf, findTitles } from './ballots.store'
import { catchUp } from './catch-up'
import { summarizeBallot } from './view-ballot'
import { findOwnVotes } from './votes.store'

const OF_TOPIC = 10

/** @throws PLACE_UNKNOWN */
export function requireCommunity(code: string): void {
  if (!placeTree.find(code)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
}

/** What the clock would have done by now is done first; nothing is due: no trip. */
export function caughtUp<Row extends BallotSummaryRow>(rows: readonly Row[], work: Work): Promise<Row[]> {
  return Promise.all(
    rows.map(async (row) => {
      if (!row.nextClockAt || row.nextClockAt.getTime() > work.now) return row
      const ballot = await findBallot(row._id)
      return ballot ? { ...row, ...(await catchUp(ballot, work)) } : row
    }),
  )
}

const byShelf = (row: BallotSummaryRow) => ({ position: row.shelfOrder, id: row._id })

/** One trip. */
export const list = handlePublic(listBallots, async ({ communityCode, shelf, cursor, limit }, context) => {
  requireCommunity(communityCode)
  const { rows, nextCursor } = toPage(await findOnShelf(communityCode, shelf, readCursor(cursor), limit + 1), limit, byShelf)
  return { items: (await caughtUp(rows, context)).map(summarizeBallot), nextCursor }
})

/** One trip. */
export const listOnDesk = handle(listBallotsOnDesk, async ({ communityCode, cursor, limit }, context) => {
  requireCommunity(communityCode)
  const { rows, nextCursor } = toPage(await findOnDesk(communityCode, readCursor(cursor), limit + 1), limit, byShelf)
  return { items: (await caughtUp(rows, context)).map(summarizeBallot), nextCursor }
})

/** One trip. */
export const listOfTopic = handlePublic(listBallotsOfTopic, async ({ topicId }, context) => {
  const rows = (await findOfTopic(topicId, OF_TOPIC)).filter(({ wasPublished }) => wasPublished)
  return { items: (await caughtUp(rows, context)).map(summarizeBallot) }
})

/** Two trips. */
export const listMine = handle(listMyVotes, async ({ cursor, limit }, { person }) => {
  const { rows, nextCursor } = toPage(await findOwnVotes(person.id, readCursor(cursor), limit + 1), limit, ({ lastAt, _id }) => ({ position: lastAt.getTime(), id: _id }))
  const ballots = await findTitles([...new Set(rows.map(({ ballotId }) => ballotId))])
  const items = rows.flatMap(({ ballotId, label, voterIds, casts }) => {
    const own = casts.filter(({ voter }) => voter !== null && voterIds[voter] === person.id)
    const last = own[own.length - 1]
    const ballot = ballots.get(ballotId)
    if (!last || !ballot) return []
    return [{ ballotId, title: ballot.title, state: ballot.state, keyLabel: label, receiptCode: last.receiptCode, votedAt: last.at.getTime(), batch: last.batch === 0 ? null : last.batch, isDemo: ballot.isDemo }]
  })
  return { items, nextCursor }
})

/** One ballot, as much of it as the caller may see. */
export const get = handleOn(ballotKind, getBallot, async (_input, context) => answerBallot(await catchUp(context.subject.document, context), context))
