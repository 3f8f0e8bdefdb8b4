import { OPEN_PAPER_STATES } from '@/shared/domain/ballots/paper-states'
import { AppError } from '@/shared/errors'
import { appendCast } from '../append-cast'
import type { BallotDocument } from '../ballot-document'
import { findKey } from '../ballots.store'
import { keyId } from '../voter-key'
import type { PaperDocument } from './paper-document'
import { updatePaper } from './papers.store'

/** What two people agree on becomes the vote of the key, once: its serial is the id of the cast. */
export async function castPaper(paper: PaperDocument, ballot: BallotDocument, secret: string, now: number): Promise<PaperDocument> {
  const { agreed, serial, key } = paper
  const row = await findKey(keyId(ballot._id, key))
  if (!agreed || !row) throw new AppError('VOTE_NOT_ON_ROLL')
  await appendCast(ballot, row, { castId: serial, channel: 'paper', at: now, signedAt: agreed.signedAt, choices: agreed.choices, isUnclear: agreed.isUnclear, personId: null }, { secret })
  const set = { castDueSince: null, isOpen: OPEN_PAPER_STATES.includes(paper.state) }
  await updatePaper(paper, set)
  return { ...paper, ...set, version: paper.version + 1 }
}
