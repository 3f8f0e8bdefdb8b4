import type { Statement } from '@/shared/contract/opinions'
import type { StatementDocument, VoiceDocument } from './opinion-documents'

export const contentIdOf = (statementId: string): string => `statement:${statementId}`

/** Pure. Who said it is in no view, nor how many answered what. */
export function viewStatement(statement: StatementDocument, personId: string, voice: Pick<VoiceDocument, 'answers'> | undefined): Statement {
  const { _id, lane, words, saidAs, saidAt, state, reply, replyDueAt, isDemo, authorId } = statement
  return {
    id: _id,
    lane,
    text: words.text,
    saidAs,
    saidAt: saidAt.getTime(),
    isMine: authorId === personId,
    state,
    answer: voice?.answers[_id] ?? null,
    reply: reply && { text: reply.text, at: reply.at.getTime(), by: reply.by },
    replyDueAt: replyDueAt?.getTime() ?? null,
    contentId: contentIdOf(_id),
    isDemo,
  }
}
