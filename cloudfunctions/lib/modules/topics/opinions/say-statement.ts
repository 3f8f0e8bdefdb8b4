import { sayStatement } from '@/shared/contract/opinions'
import type { ParsedInputOf } from '@/shared/contract/operation'
import { SCREENERS } from '@/shared/domain/topics/topic-offices'
import { holdsRole } from '@/shared/domain/appointments'
import type { CheckState } from '@/shared/domain/moderation/check-state'
import { questionDueAt } from '@/shared/domain/topics/topic-clocks'
import { statementProblem, STATEMENTS_A_TOPIC, STATEMENTS_IN_ALL, type StatementState } from '@/shared/domain/topics/statements'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../../kernel/context'
import { handleOn } from '../../../kernel/handler'
import { type CheckedText, checkTexts, isUnchecked } from '../../../kernel/moderation/checked-text'
import type { TopicDocument } from '../topic-document'
import { topicKind } from '../topic-subject'
import { deliverStatement } from './jobs/deliver-statements'
import type { StatementDocument } from './opinion-documents'
import { findOwnStatements, findStatement, insertStatement } from './opinions.store'
import { requireOpenRound } from './round'
import { speakerIn } from './speaker'
import { viewStatement } from './view-statement'

/** Two trips: the caller's own in the topic (limit, and whether this is a repeat), and the insert. What is shown is counted, what is doubted waits for a person. */
export const say = handleOn(topicKind, sayStatement, async (input, context) => {
  const { subject, person, now, log } = context
  requireOpenRound(subject.document, now)
  const problem = statementProblem(input.text)
  if (problem) throw new AppError('INVALID_INPUT', { fields: { text: problem } })
  const own = await findOwnStatements(input.topicId, person.id, STATEMENTS_A_TOPIC)
  const known = own.find(({ _id }) => _id === input.id)
  if (known) return { statement: viewStatement(known, person.id, undefined), left: STATEMENTS_A_TOPIC - own.length }
  if (own.length >= STATEMENTS_A_TOPIC) throw new AppError('STATEMENTS_USED')
  if (subject.document.statements >= STATEMENTS_IN_ALL) throw new AppError('STATEMENTS_FULL')
  const statement = await store(await newStatement(input, context), person.id)
  try {
    if (statement.undeliveredSince) await deliverStatement(statement, context)
  } catch (error) {
    // The clock does it within a minute.
    log.error('delivery postponed', { statementId: statement._id }, error)
  }
  return { statement: viewStatement(statement, person.id, undefined), left: STATEMENTS_A_TOPIC - own.length - 1 }
})

async function newStatement({ id, topicId, text, lane, asInstitution }: ParsedInputOf<typeof sayStatement>, context: SubjectContext<TopicDocument>): Promise<StatementDocument> {
  const { subject, person, appointments, openid, now, ports, settings } = context
  const topic = subject.document
  if (asInstitution && !holdsRole(appointments, SCREENERS, topic.scopeCode, now)) throw new AppError('FORBIDDEN')
  const words = (await checkTexts(openid, { words: text })).words!
  const state = stateOf(words)
  return {
    _id: id,
    ...{ topicId, scopeCode: topic.scopeCode, lane, words, state },
    authorId: person.id,
    saidAs: asInstitution ? 'institution' : speakerIn(topic, context),
    saidAt: new Date(now),
    ...{ seen: 0, agree: 0, disagree: 0, pass: 0 },
    reply: null,
    replyDueAt: lane === 'question' ? promised(questionDueAt(now, (await ports.calendar.read()).calendar)) : null,
    checkingSince: state === 'checking' ? new Date(now) : null,
    undeliveredSince: state === 'checking' ? null : new Date(now),
    writes: 0,
    isDemo: settings.isDemo,
  }
}

const promised = (due: number | null) => (due === null ? null : new Date(due))
const BY_CHECK: Readonly<Record<Exclude<CheckState, 'pending'>, StatementState>> = { passed: 'shown', held: 'held', refused: 'covered' }

/** Pure. What the check of its words leads to; without an answer it goes on waiting. */
export function stateOf(words: CheckedText): StatementState {
  if (isUnchecked(words)) return 'checking'
  return words.check === 'pending' ? 'checking' : BY_CHECK[words.check]
}

/** @throws STATEMENT_ID_TAKEN if the id is another's, or stands in another topic: nothing of that one is told */
async function store(statement: StatementDocument, personId: string): Promise<StatementDocument> {
  if (await insertStatement(statement)) return statement
  const stored = await findStatement(statement._id)
  if (stored?.authorId !== personId || stored.topicId !== statement.topicId) throw new AppError('STATEMENT_ID_TAKEN')
  return stored
}
