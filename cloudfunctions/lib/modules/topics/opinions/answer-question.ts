import { answerQuestion } from '@/shared/contract/opinions'
import { SCREENERS } from '@/shared/domain/topics/topic-offices'
import { holdsRole, type Role } from '@/shared/domain/appointments'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { requireSayable } from '../../../kernel/require-sayable'
import { topicKind } from '../topic-subject'
import { deliverStatement } from './jobs/deliver-statements'
import { findStatement, updateStatement } from './opinions.store'
import { viewStatement } from './view-statement'

/** From the first round on, whenever the office knows: what was asked stays open until then. */
export const reply = handleOn(topicKind, answerQuestion, async ({ topicId, statementId, text }, context) => {
  const { subject, person, appointments, openid, now, log } = context
  if (subject.document.round === 0) throw new AppError('TOPIC_WRONG_STATE')
  const stored = await findStatement(statementId)
  if (stored?.state !== 'shown' || stored.topicId !== topicId) throw new AppError('STATEMENT_NOT_FOUND')
  if (stored.lane !== 'question') throw new AppError('STATEMENT_NOT_A_QUESTION')
  if (stored.reply?.text === text) return { statement: viewStatement(stored, person.id, undefined) }
  await requireSayable(openid, 'text', text)
  const by: Role = holdsRole(appointments, SCREENERS, stored.scopeCode, now) ? 'secretary' : 'street-officer'
  const set = { reply: { text, at: new Date(now), by, personId: person.id }, undeliveredSince: new Date(now) }
  if (!(await updateStatement(statementId, { state: 'shown' }, { set }))) throw new AppError('STATEMENT_NOT_FOUND')
  const answered = (await findStatement(statementId)) ?? { ...stored, ...set }
  try {
    await deliverStatement(answered, context)
  } catch (error) {
    log.error('delivery postponed', { statementId }, error)
  }
  return { statement: viewStatement(answered, person.id, undefined) }
})
