import { sha256 } from '../../../../kernel/sha256'
import type { Work } from '../../../../kernel/context'
import { deliveryJob } from '../../../../kernel/delivery-job'
import { countStatements } from '../count-statements'
import type { StatementDocument } from '../opinion-documents'
import { countStatement, findUndeliveredStatements } from '../opinions.store'
import { contentIdOf } from '../view-statement'

const PER_RUN = 100
const EXCERPT = 80

/** What follows from where a statement stands now. Every part can be done again without effect. */
export async function deliverStatement(statement: StatementDocument, work: Work): Promise<void> {
  const { _id, topicId, scopeCode, state, saidAt, writes } = statement
  if (state === 'shown') await work.ports.content.count({ id: contentIdOf(_id), placeCode: scopeCode, at: saidAt.getTime() })
  if (state === 'held') await holdWords(statement, work)
  if (statement.reply) await tellReply(statement, statement.reply, work)
  await countStatements(topicId)
  await countStatement(_id, { writes }, { set: { undeliveredSince: null } })
}

async function holdWords({ _id, topicId, authorId, scopeCode, words }: StatementDocument, work: Work): Promise<void> {
  const subject = { type: 'topic', id: topicId } as const
  const cause = words.suggest === 'none' ? 'unchecked' : 'doubt'
  await work.ports.content.hold([{ kind: 'statement', id: _id, authorId, placeCode: scopeCode, subject, cause, label: words.label, excerpt: [...words.text].slice(0, EXCERPT).join('') }], work)
  await work.ports.notices.deliver([{ personId: authorId, key: `statement:${_id}:hold`, kind: 'opinion.hold', values: { about: words.text }, subject, waitsForMe: false, quiet: 'resident' }], work)
}

async function tellReply({ _id, topicId, authorId, scopeCode, words }: StatementDocument, { text, at, by, personId }: NonNullable<StatementDocument['reply']>, work: Work): Promise<void> {
  const key = `statement:${_id}:reply:${at.getTime()}`
  const subject = { type: 'topic', id: topicId } as const
  await work.ports.audit.record([
    { id: key, at: at.getTime(), actorId: personId, capacities: [by], action: 'opinions.answerQuestion', subject: { type: 'statement', id: _id }, placeCode: scopeCode, reasonCode: null, ownerId: authorId, fact: { statementId: _id, digest: sha256(text), at: at.getTime(), by } },
  ])
  await work.ports.notices.deliver([{ personId: authorId, key, kind: 'opinion.reply', values: { about: words.text }, subject, waitsForMe: false, quiet: 'resident' }], work)
}

export const deliverStatements = deliveryJob({
  name: 'topics.deliver-statements',
  perRun: PER_RUN,
  find: findUndeliveredStatements,
  deliver: deliverStatement,
  moveBack: ({ _id, writes }, undeliveredSince) => countStatement(_id, { writes }, { set: { undeliveredSince } }),
})
