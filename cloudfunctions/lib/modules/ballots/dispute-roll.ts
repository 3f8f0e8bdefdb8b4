import { disputeRoll } from '@/shared/contract/ballots'
import { answerRollDispute, listRollDisputes, type RollDispute } from '@/shared/contract/ballots-desk'
import { isWithin } from '@/shared/domain/places'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../kernel/handler'
import { checkTexts } from '../../kernel/moderation/checked-text'
import { requireSayable } from '../../kernel/require-sayable'
import { ballotKind } from './ballot-subject'
import { answerDispute, findDispute, findDisputes, insertDispute } from './ballots.store'
import { noticeOf } from './step-effects'
import type { RollDisputeDocument } from './vote-document'

/** More than anybody reads about one roll; one person says three things. */
const SHOWN = 200
const OF_ONE = 3

/** Whoever is not on it may say so as well: that is what the days of checking are for. Words that doubt may lie in go to the office all the same, and to nobody else. */
export const dispute = handleOn(ballotKind, disputeRoll, async ({ id, text }, context) => {
  const { subject, person, now, openid, ports } = context
  const { document: ballot } = subject
  const stored = await findDispute(id)
  if (stored) {
    if (stored.personId !== person.id || stored.ballotId !== ballot._id) throw new AppError('DISPUTE_ID_TAKEN')
    return { id, state: stored.state }
  }
  if (ballot.state !== 'ROLL_PUBLICITY') throw new AppError('BALLOT_WRONG_STATE')
  const own = (await findDisputes(ballot._id, SHOWN)).filter(({ personId }) => personId === person.id)
  if (own.length >= OF_ONE) throw new AppError('RATE_LIMITED')
  await checkTexts(openid, { text })
  const home = person.homes.find(({ buildingCode }) => isWithin(buildingCode, ballot.scopeCode))
  const outcome = await insertDispute({ _id: id, ballotId: ballot._id, personId: person.id, fromLabel: home?.displayName ?? null, text, at: new Date(now), state: 'open', reply: null })
  if (!outcome.inserted) throw new AppError('DISPUTE_ID_TAKEN')
  await ports.notices.tellDuty('intake', ballot.scopeCode, { ...noticeOf(ballot, 'disputeRoll_here', `dispute:${id}`, true), quiet: 'staff' }, context)
  return { id, state: 'open' as const }
})

function viewDispute({ _id, text, at, fromLabel, state, reply }: RollDisputeDocument): RollDispute {
  return { id: _id, text, at: at.getTime(), fromLabel, state, reply }
}

/** One trip. */
export const listDisputes = handleOn(ballotKind, listRollDisputes, async ({ ballotId }) => ({ items: (await findDisputes(ballotId, SHOWN)).map(viewDispute) }))

/** Idempotent: the same answer again is the answer. What `mended` promises is done by thawing and freezing anew. */
export const answerOne = handleOn(ballotKind, answerRollDispute, async ({ ballotId, disputeId, state, reply }, context) => {
  const { openid, subject, ports } = context
  const found = await findDispute(disputeId)
  if (found?.ballotId !== ballotId) throw new AppError('DISPUTE_NOT_FOUND')
  const answered = { ...found, state, reply }
  if (found.state !== 'open') {
    if (found.state === state && found.reply === reply) return viewDispute(found)
    throw new AppError('BALLOT_WRONG_STATE')
  }
  await requireSayable(openid, 'reply', reply)
  if (!(await answerDispute(disputeId, { state, reply }))) throw new AppError('BALLOT_WRONG_STATE')
  await ports.notices.deliver([{ ...noticeOf(subject.document, 'answerDispute', `dispute:${disputeId}:answered`, false), personId: found.personId }], context)
  return viewDispute(answered)
})
