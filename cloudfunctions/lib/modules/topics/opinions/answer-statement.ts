import { answerStatement } from '@/shared/contract/opinions'
import type { Answer } from '@/shared/domain/topics/statements'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../../kernel/context'
import { handleOn } from '../../../kernel/handler'
import type { TopicDocument } from '../topic-document'
import { topicKind } from '../topic-subject'
import { updateTopic } from '../topics.store'
import type { StatementDocument, VoiceDocument } from './opinion-documents'
import { changeAnswer, countStatement, findPicture, findStatement, findVoice, insertVoice } from './opinions.store'
import { nextPictureAt } from './picture-rules'
import { requireOpenRound } from './round'
import { speakerIn } from './speaker'
import { voiceId } from './voice-id'

/** One person's own taps race with each other alone: nobody taps this often at once. */
const ATTEMPTS = 6

/**
 * The answer is the fact, in the caller's own document; counts follow outside of any version, so that five hundred at once do not get in each other's way.
 * What is said back comes from the latest picture, never from the counts: those would tell what the last person answered.
 */
export const answer = handleOn(topicKind, answerStatement, async ({ topicId, statementId, answer: to }, context) => {
  const { subject, person, now } = context
  requireOpenRound(subject.document, now)
  const id = voiceId(topicId, person.id)
  const [statement, voice, picture] = await Promise.all([findStatement(statementId), findVoice(id), subject.document.pictures > 0 ? findPicture(topicId, subject.document.pictures) : undefined])
  requireAnswerable(statement, topicId, person.id)
  const written = await writeAnswer(id, statementId, to, voice, context)
  if (written.was !== to) await count(statement, subject.document, written, now)
  const told = to === null ? undefined : picture?.picture.statements.find((one) => one.statementId === statementId)
  return { statementId, answer: to, all: told?.all ?? null, sides: told?.sides ?? null }
})

function requireAnswerable(statement: StatementDocument | undefined, topicId: string, personId: string): asserts statement is StatementDocument {
  if (statement?.topicId !== topicId || statement.state !== 'shown') throw new AppError('STATEMENT_NOT_FOUND')
  if (statement.lane === 'question') throw new AppError('STATEMENT_IS_QUESTION')
  if (statement.authorId === personId) throw new AppError('STATEMENT_IS_OWN')
}

interface Written {
  was: Answer | null
  to: Answer | null
  /** The person had answered nothing in the topic before. */
  isFirst: boolean
}

/** @throws CONFLICT */
async function writeAnswer(id: string, statementId: string, to: Answer | null, read: VoiceDocument | undefined, context: SubjectContext<TopicDocument>): Promise<Written> {
  const { subject, person, now } = context
  const voice = { personId: person.id, side: speakerIn(subject.document, context), changedAt: new Date(now) }
  let known = read
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const was = known?.answers[statementId] ?? null
    if (was === to) return { was, to, isFirst: false }
    if (!known) {
      if (await insertVoice({ _id: id, topicId: subject.document._id, ...voice, answers: { [statementId]: to }, firstAt: new Date(now) })) return { was, to, isFirst: true }
    } else if (await changeAnswer(id, statementId, was, { ...voice, to })) return { was, to, isFirst: false }
    known = await findVoice(id)
  }
  throw new AppError('CONFLICT')
}

/** Also tells the clock to look: after the answer is written, so that a look that missed it is followed by another. */
async function count({ _id: statementId }: StatementDocument, topic: TopicDocument, { was, to, isFirst }: Written, now: number): Promise<void> {
  const increase: Record<string, number> = { seen: Number(to !== null) - Number(was !== null) }
  if (was) increase[was] = -1
  if (to) increase[to] = 1
  const pictureDueAt = new Date(nextPictureAt(topic.pictureAt?.getTime() ?? null, now))
  await Promise.all([
    countStatement(statementId, {}, { increase }),
    isFirst ? updateTopic(topic._id, {}, { increase: { people: 1 }, set: { pictureDueAt } }) : updateTopic(topic._id, { pictureDueAt: null }, { set: { pictureDueAt } }),
  ])
}
