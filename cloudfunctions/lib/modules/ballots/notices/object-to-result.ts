import { answerObjection, listObjections, objectToResult, type Objection } from '@/shared/contract/ballot-notices'
import { TELLERS } from '@/shared/contract/ballots'
import { holdsRole } from '@/shared/domain/appointments'
import { type BallotState, HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import { OBJECTION_LIMIT, OBJECTIONS_OF_ONE } from '@/shared/domain/ballots/certificate'
import { dueAt } from '@/shared/domain/calendar/time-limit'
import { ARBITERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { readCursor, toPage } from '../../../kernel/keyset-page'
import { checkTexts } from '../../../kernel/moderation/checked-text'
import { requireSayable } from '../../../kernel/require-sayable'
import type { Viewer } from '../../../kernel/subject'
import type { BallotDocument } from '../ballot-document'
import { ballotKind } from '../ballot-subject'
import { catchUp } from '../catch-up'
import { byCalendar } from '../period-end'
import { ownRows } from '../show-roll'
import { noticeOf } from '../step-effects'
import type { ObjectionDocument } from './notice-document'
import { answerAt, findObjection, findObjections, findObjectionStates, insertObjection } from './notices.store'

const SHOWN: readonly BallotState[] = ['PROVISIONAL', 'RESULT_PUBLICITY']
/** More than one result ever has. */
const COUNTED = 500

/** Words that doubt may lie in go to the office all the same, and to nobody else. */
export const object = handleOn(ballotKind, objectToResult, async ({ id, text }, context) => {
  const { person, now, openid, ports } = context
  const ballot = await catchUp(context.subject.document, context)
  const known = await findObjection(id)
  if (known) {
    if (known.personId !== person.id || known.ballotId !== ballot._id) throw new AppError('OBJECTION_ID_TAKEN')
    return viewObjection(known, person.id)
  }
  if (!SHOWN.includes(ballot.state) || (ballot.objectionsUntil !== null && ballot.objectionsUntil.getTime() <= now)) throw new AppError('BALLOT_WRONG_STATE')
  if ((await ownRows(ballot, context)).length === 0) throw new AppError('VOTE_NOT_ON_ROLL')
  if ((await findObjections(ballot._id, person.id, null, OBJECTIONS_OF_ONE)).length >= OBJECTIONS_OF_ONE) throw new AppError('OBJECTIONS_USED')
  await checkTexts(openid, { text })
  const due = new Date(await byCalendar(ports.calendar, now, (calendar) => dueAt(calendar, now, OBJECTION_LIMIT)))
  const made: ObjectionDocument = { _id: id, ballotId: ballot._id, personId: person.id, text, at: new Date(now), dueAt: due, state: 'open', reply: null, repliedAt: null, repliedBy: null, nextClockAt: due, isDemo: ballot.isDemo }
  if (!(await insertObjection(made)).inserted) throw new AppError('OBJECTION_ID_TAKEN')
  await ports.notices.tellDuty('intake', ballot.scopeCode, { ...noticeOf(ballot, 'object_here', `objection:${id}`, true), quiet: 'staff' }, context)
  return viewObjection(made, person.id)
})

function viewObjection({ _id, text, at, state, reply, repliedAt, dueAt: due, personId }: ObjectionDocument, viewerId: string): Objection {
  return { id: _id, text, at: at.getTime(), state, reply, repliedAt: repliedAt?.getTime() ?? null, dueAt: due.getTime(), isMine: personId === viewerId }
}

/** Those who answer, count or stand above read all of them. */
function readsAll({ scopeCode }: BallotDocument, { appointments, now }: Viewer): boolean {
  return holdsRole(appointments, [...SCREENERS, ...ARBITERS, ...TELLERS], scopeCode, now)
}

/** Two trips at once. */
export const list = handleOn(ballotKind, listObjections, async ({ ballotId, cursor, limit }, { viewer, subject, person }) => {
  const whose = readsAll(subject.document, viewer) ? undefined : person.id
  const [rows, states] = await Promise.all([findObjections(ballotId, whose, readCursor(cursor), limit + 1), findObjectionStates(ballotId, COUNTED)])
  const page = toPage(rows, limit, ({ at, _id }) => ({ position: at.getTime(), id: _id }))
  return { items: page.rows.map((one) => viewObjection(one, person.id)), nextCursor: page.nextCursor, total: states.length, open: states.filter(({ state }) => state === 'open').length }
})

/** Once; the same answer again is the answer. */
export const answer = handleOn(ballotKind, answerObjection, async ({ ballotId, objectionId, state, reply }, context) => {
  const { person, now, openid, ports, subject } = context
  // There is nothing to object to before the count.
  if (HIDDEN_STATES.includes(subject.document.state) && subject.document.state !== 'RECOUNT') throw new AppError('BALLOT_WRONG_STATE')
  const found = await findObjection(objectionId)
  if (found?.ballotId !== ballotId) throw new AppError('OBJECTION_NOT_FOUND')
  if (found.state === state && found.reply === reply) return viewObjection(found, person.id)
  // Nobody answers their own.
  if (found.personId === person.id) throw new AppError('FORBIDDEN')
  if (found.state !== 'open') throw new AppError('OBJECTION_ANSWERED')
  await requireSayable(openid, 'reply', reply)
  const answered = { state, reply, repliedAt: new Date(now), repliedBy: person.id }
  if (!(await answerAt(objectionId, answered))) throw new AppError('OBJECTION_ANSWERED')
  await ports.audit.record([
    {
      id: `objection:${objectionId}:answer`,
      at: now,
      actorId: person.id,
      capacities: holdsRole(context.appointments, SCREENERS, subject.placeCode, now) ? ['organiser'] : ['arbiter'],
      action: 'ballots.answerObjection',
      subject: { type: 'ballot', id: ballotId },
      placeCode: subject.placeCode,
      reasonCode: state,
      ownerId: found.personId,
      fact: { objectionId, state, reply },
    },
  ])
  await ports.notices.deliver([{ ...noticeOf(subject.document, 'answerObjection', `objection:${objectionId}:answered`, false), personId: found.personId }], context)
  return viewObjection({ ...found, ...answered }, person.id)
})
