import type { BallotDocument } from './ballot-document'
import { findOnRoll, markVoted } from './ballots.store'
import { findVotesOf } from './votes.store'

const A_PAGE = 100

/** Marks and participation are caches of the votes: whoever voted and was not marked, because a call died in between, is marked now. Two trips a hundred keys. */
export async function recountMarks(ballot: Pick<BallotDocument, '_id' | 'buildings' | 'electorate'>): Promise<Pick<BallotDocument, 'participants' | 'buildings'>> {
  let outstanding = 0
  const without = ballot.buildings.map(() => 0)
  for (let last: number | null = null; ; ) {
    const rows = await findOnRoll(ballot._id, { hasVoted: false }, last, A_PAGE)
    const voted = new Set((await findVotesOf(rows.map(({ _id }) => _id))).map(({ _id }) => _id))
    for (const { _id, building } of rows) {
      if (voted.has(_id)) await markVoted(_id)
      else {
        outstanding++
        if (building !== null) without[building]!++
      }
    }
    if (rows.length < A_PAGE) break
    last = rows[rows.length - 1]!.order
  }
  return { participants: ballot.electorate - outstanding, buildings: ballot.buildings.map((building, index) => ({ ...building, participants: building.keys - without[index]! })) }
}
