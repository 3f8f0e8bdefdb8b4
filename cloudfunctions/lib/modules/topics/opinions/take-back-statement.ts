import { takeBackStatement } from '@/shared/contract/opinions'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { topicKind } from '../topic-subject'
import { countStatements } from './count-statements'
import { findStatement, updateStatement } from './opinions.store'
import { requireOpenRound } from './round'
import { viewStatement } from './view-statement'

/** Its words are gone with it. Somebody who answers at the same moment answers nothing: no picture is made of what was taken back. */
export const takeBack = handleOn(topicKind, takeBackStatement, async ({ topicId, statementId }, { subject, person, now }) => {
  requireOpenRound(subject.document, now)
  const stored = await findStatement(statementId)
  if (stored?.authorId !== person.id || stored.topicId !== topicId) throw new AppError('STATEMENT_NOT_FOUND')
  if (stored.state === 'withdrawn') return { statement: viewStatement(stored, person.id, undefined) }
  const words = { ...stored.words, text: '' }
  const gone = { state: 'withdrawn', words, checkingSince: null } as const
  if (stored.reply || !(await updateStatement(statementId, { seen: 0, writes: stored.writes }, { set: gone }))) throw new AppError('STATEMENT_ANSWERED')
  await countStatements(topicId)
  return { statement: viewStatement({ ...stored, ...gone }, person.id, undefined) }
})
