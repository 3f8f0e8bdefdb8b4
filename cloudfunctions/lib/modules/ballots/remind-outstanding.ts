import { remindOutstanding } from '@/shared/contract/ballots-desk'
import { REMINDER_APART, REMINDERS } from '@/shared/domain/ballots/ballot-setup'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../kernel/handler'
import { answerBallot } from './answer-step'
import type { BallotDocument, BallotEffect } from './ballot-document'
import { ballotKind } from './ballot-subject'
import { findBallot, updateBallot } from './ballots.store'
import { catchUp } from './catch-up'
import { noticeOf } from './step-effects'

/**
 * At most twice a ballot, a day apart; who is told is looked up when it is delivered, and the quiet hours of residents hold. `reminded`: keys that have not taken
 * part. A second tap at the same time is one reminder.
 */
export const remind = handleOn(ballotKind, remindOutstanding, async ({ ballotId }, context) => {
  const { now } = context
  const ballot = await catchUp(context.subject.document, context)
  if (ballot.state !== 'OPEN') throw new AppError('BALLOT_WRONG_STATE')
  const next = nextReminder(ballot.reminders)
  if (next === null || next > now) throw new AppError('RATE_LIMITED', { fields: next === null ? {} : { retryAt: String(next) } })
  const number = ballot.reminders.length + 1
  const effect: BallotEffect = { type: 'electorateNotice', whom: 'outstanding', notice: noticeOf(ballot, 'remind', `ballot:${ballotId}:remind:${number}`, true) }
  const reminders = [...ballot.reminders, new Date(now)]
  const isFirst = await updateBallot(ballotId, { state: 'OPEN', outboxWrites: ballot.outboxWrites }, { set: { reminders, undeliveredSince: ballot.undeliveredSince ?? new Date(now) }, append: { outbox: [effect] }, increase: { outboxWrites: 1 } })
  const present = (await findBallot(ballotId)) ?? ballot
  if (isFirst) await answerBallot(present, context)
  return view(present)
})

function view({ electorate, participants, reminders }: BallotDocument) {
  return { reminded: electorate - participants, left: REMINDERS - reminders.length, nextAt: nextReminder(reminders) }
}

/** ms; null: none is left. */
function nextReminder(reminders: readonly Date[]): number | null {
  if (reminders.length >= REMINDERS) return null
  return (reminders[reminders.length - 1]?.getTime() ?? -REMINDER_APART) + REMINDER_APART
}
