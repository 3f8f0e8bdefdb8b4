import { listPaperHints, listPapers } from '@/shared/contract/papers'
import { HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import { paperHints, type TypedSlip } from '@/shared/domain/ballots/paper-hints'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { readCursor, toPage } from '../../../kernel/keyset-page'
import { toActor } from '../ballot-facts'
import { ballotKind } from '../ballot-subject'
import { findSlips, pagesOfPapers } from './papers.store'
import { viewPaper } from './take-paper-step'

/** One trip. */
export const list = handleOn(ballotKind, listPapers, async ({ ballotId, state, cursor, limit }, { viewer, subject }) => {
  const page = toPage(await findSlips(ballotId, state, readCursor(cursor), limit + 1), limit, ({ issuedAt, _id }) => ({ position: issuedAt.getTime(), id: _id }))
  return { items: page.rows.map((row) => viewPaper(row, subject.document, viewer)), nextCursor: page.nextCursor }
})

/** One trip a five hundred slips. */
export const listHints = handleOn(ballotKind, listPaperHints, async ({ ballotId }, { viewer, subject }) => {
  const ballot = subject.document
  if (!toActor(viewer, ballot).capacities.includes('teller')) throw new AppError('BALLOT_NOT_TELLER')
  if (HIDDEN_STATES.includes(ballot.state) || ballot.tally === null) throw new AppError('BALLOT_NOT_COUNTED')
  const slips: TypedSlip[] = []
  for await (const page of pagesOfPapers(ballotId)) {
    for (const { serial, buildingKey, readings, verifiedAt } of page) {
      const [first, second] = [readings[0], readings[readings.length - 1]]
      if (first && second && verifiedAt) slips.push({ serial, building: buildingKey, enteredBy: first.personId, enteredAt: first.at.getTime(), verifiedBy: second.personId, verifiedAt: verifiedAt.getTime() })
    }
  }
  const keys = new Map(ballot.buildings.map((building) => [building.key, building.keys]))
  return { items: paperHints(slips, (building) => keys.get(building) ?? 0) }
})
