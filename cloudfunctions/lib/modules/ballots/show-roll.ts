import { listRollOfBallot, TELLERS } from '@/shared/contract/ballots'
import { listOutstanding } from '@/shared/contract/ballots-desk'
import type { BallotState } from '@/shared/domain/ballots/ballot-states'
import { holdsRole } from '@/shared/domain/appointments'
import { ARBITERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import type { BallotDocument } from './ballot-document'
import { ballotKind } from './ballot-subject'
import { findKeys, findOnRoll } from './ballots.store'
import { catchUp } from './catch-up'
import { ownKeys } from './show-ballot'
import type { BallotKeyDocument } from './vote-document'
import { keyId } from './voter-key'

const byOrder = ({ order, key }: BallotKeyDocument) => ({ position: order, id: key })

/**
 * Two trips. A resident sees the doors of their own building (C23), of persons and offices the whole list: those are few, and known. Those who organise, count or
 * stand above see any.
 */
export const listRoll = handleOn(ballotKind, listRollOfBallot, async ({ buildingKey, cursor, limit }, context) => {
  const { document: ballot } = context.subject
  const own = await ownRows(ballot, context)
  const isOffice = holdsRole(context.appointments, [...SCREENERS, ...ARBITERS, ...TELLERS], ballot.scopeCode, context.now)
  if (!isOffice && own.length === 0) throw new AppError('VOTE_NOT_ON_ROLL')
  const wanted = buildingKey ?? (isOffice ? undefined : own[0]!.buildingKey)
  if (!isOffice && !own.some((row) => row.buildingKey === wanted)) throw new AppError('VOTE_NOT_ON_ROLL')
  const last = readCursor(cursor)
  const page = toPage(await findOnRoll(ballot._id, wanted === undefined ? {} : { buildingKey: wanted }, last && last.position, limit + 1), limit, byOrder)
  const mine = new Set(own.map(({ _id }) => _id))
  return { items: page.rows.map(({ _id, key, label, names }) => ({ key, label, names, isMine: mine.has(_id) })), nextCursor: page.nextCursor }
})

export function ownRows(ballot: BallotDocument, { person, settings }: Pick<PersonContext, 'person' | 'settings'>): Promise<BallotKeyDocument[]> {
  return findKeys(ballot.rollHash === null ? [] : ownKeys(ballot, person, settings.secret).map((key) => keyId(ballot._id, key)))
}

/** While somebody can still take part, on the phone or on paper. */
export const TAKES_PART: readonly BallotState[] = ['OPEN', 'CLOSED', 'COUNTING']

/** One trip. */
export const outstanding = handleOn(ballotKind, listOutstanding, async ({ buildingKey, cursor, limit }, context) => {
  const ballot = await catchUp(context.subject.document, context)
  if (!TAKES_PART.includes(ballot.state)) throw new AppError('BALLOT_WRONG_STATE')
  const last = readCursor(cursor)
  const only = { hasVoted: false, ...(buildingKey === undefined ? {} : { buildingKey }) }
  const page = toPage(await findOnRoll(ballot._id, only, last && last.position, limit + 1), limit, byOrder)
  return { items: page.rows.map(({ key, label, hasPhone }) => ({ key, label, hasPhone })), nextCursor: page.nextCursor }
})
