import { issuePapers } from '@/shared/contract/papers'
import type { BallotState } from '@/shared/domain/ballots/ballot-states'
import { serialOf } from '@/shared/domain/ballots/serial'
import { slipBatch } from '@/shared/domain/ballots/slip-batch'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../../kernel/context'
import { handleOn } from '../../../kernel/handler'
import type { BallotDocument } from '../ballot-document'
import { ballotKind } from '../ballot-subject'
import { findKeys, findOnRoll } from '../ballots.store'
import { catchUp } from '../catch-up'
import type { BallotKeyDocument } from '../vote-document'
import { keyId } from '../voter-key'
import type { PaperDocument } from './paper-document'
import { findInForce, findOfBatch, insertPaper, lastNumber, paperId } from './papers.store'
import { recordPaperAct } from './take-paper-step'

/** Once what is asked is settled; a lost slip is replaced until the close. */
const GIVES_SLIPS: readonly BallotState[] = ['ANNOUNCED', 'OPEN']
const AT_ONCE = 100
const DOORS = 1_000
/** Somebody else issues at the same time: the next numbers are tried. */
const ATTEMPTS = 5
const SIDE_BY_SIDE = 20

/** Numbers are given in the order of the doors; that a key has one slip, and a serial one key, the database keeps. */
export const issue = handleOn(ballotKind, issuePapers, async ({ batchId, buildingKey, keys }, context) => {
  const ballot = await catchUp(context.subject.document, context)
  if (!GIVES_SLIPS.includes(ballot.state)) throw new AppError('BALLOT_WRONG_STATE')
  const rows = await rowsOf(ballot, buildingKey, keys)
  let slips = await findOfBatch(batchId, AT_ONCE)
  if (slips.some((one) => one.ballotId !== ballot._id)) throw new AppError('CONFLICT')
  if (slips.length === 0) {
    await give(ballot, rows, batchId, context)
    slips = await findOfBatch(batchId, AT_ONCE)
    if (slips[0]) await recordPaperAct(slips[0], 'issue', 'keeper', context)
  }
  const isMore = (await without(rows)).length > 0
  return { slips: slips.map(({ serial, key, label }) => ({ serial, key, label })), isMore }
})

/** @throws VOTE_NOT_ON_ROLL */
async function rowsOf({ _id }: BallotDocument, buildingKey: string | undefined, keys: readonly string[] | undefined): Promise<BallotKeyDocument[]> {
  if (keys === undefined) return await findOnRoll(_id, buildingKey === undefined ? {} : { buildingKey }, null, DOORS)
  const rows = await findKeys([...new Set(keys)].map((key) => keyId(_id, key)))
  if (rows.length < new Set(keys).size) throw new AppError('VOTE_NOT_ON_ROLL')
  return rows.sort((one, other) => one.order - other.order)
}

/** Those that have no slip in force. */
async function without(rows: readonly BallotKeyDocument[]): Promise<BallotKeyDocument[]> {
  const have = new Set((await findInForce(rows.map(({ _id }) => _id))).map(({ forceKey }) => forceKey))
  return rows.filter(({ _id }) => !have.has(_id))
}

async function give(ballot: BallotDocument, rows: readonly BallotKeyDocument[], batchId: string, { person, now }: SubjectContext<BallotDocument>): Promise<void> {
  for (let attempt = 0, left = (await without(rows)).slice(0, AT_ONCE); left.length > 0 && attempt < ATTEMPTS; attempt++) {
    const papers: PaperDocument[] = []
    for (const building of new Set(left.map((row) => row.building))) {
      const batch = slipBatch(ballot.buildings.map(({ name }) => name), building)
      let number = await lastNumber(ballot._id, batch)
      papers.push(...left.filter((row) => row.building === building).map((row) => newPaper(ballot, row, batch, ++number, { batchId, issuedBy: person.id, issuedAt: new Date(now) })))
    }
    for (let from = 0; from < papers.length; from += SIDE_BY_SIDE) await Promise.all(papers.slice(from, from + SIDE_BY_SIDE).map(insertPaper))
    left = await without(left)
  }
}

function newPaper(ballot: Pick<BallotDocument, '_id' | 'isDemo'>, { _id: forceKey, key, label, buildingKey }: BallotKeyDocument, batch: string, number: number, issued: Pick<PaperDocument, 'batchId' | 'issuedBy' | 'issuedAt'>): PaperDocument {
  const serial = serialOf(batch, number)
  return {
    ...{ _id: paperId(ballot._id, serial), ballotId: ballot._id, serial, batch, number, key, label, buildingKey, forceKey, ...issued },
    ...{ state: 'issued', version: 1, isOpen: false, readings: [], typedBy: [], photoFileId: null, verifiedAt: null, agreed: null, castDueSince: null },
    ...{ deniedBy: null, deniedAt: null, settledBy: null, settledAt: null, isDemo: ballot.isDemo },
  }
}
