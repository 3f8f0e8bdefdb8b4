import { nextStatements } from '@/shared/contract/opinions'
import { ownProgress } from '@/shared/domain/topics/own-progress'
import { routeStatements } from '@/shared/domain/topics/route-statements'
import { STATEMENTS_IN_ALL } from '@/shared/domain/topics/statements'
import { handleOn } from '../../../kernel/handler'
import { topicKind } from '../topic-subject'
import type { StatementDocument, VoiceDocument } from './opinion-documents'
import { findShown, findVoice } from './opinions.store'
import { isRoundOpen } from './round'
import { viewStatement } from './view-statement'
import { voiceId } from './voice-id'

/** Two trips at once: what is said in the topic, which is bounded, and the caller's own answers, which are one document. */
export const next = handleOn(topicKind, nextStatements, async ({ topicId, limit }, { subject, person, now }) => {
  const voiceKey = voiceId(topicId, person.id)
  const [shown, voice] = await Promise.all([findShown(topicId, STATEMENTS_IN_ALL), findVoice(voiceKey)])
  const { asked, open } = deck(shown, voice, person.id)
  const isOpen = isRoundOpen(subject.document, now)
  const byId = new Map(open.map((one) => [one._id, one]))
  const dealt = isOpen ? routeStatements(open.map(({ _id, seen }) => ({ id: _id, seen })), voiceKey).slice(0, limit) : []
  return {
    items: dealt.map((id) => viewStatement(byId.get(id)!, person.id, voice)),
    progress: ownProgress(asked.length - open.length, asked.length, isOpen),
    isOpen,
  }
})

/** Pure. What a person is asked about, all but their own and questions, and what of it is still open. */
export function deck(shown: readonly StatementDocument[], voice: Pick<VoiceDocument, 'answers'> | undefined, personId: string): { asked: StatementDocument[]; open: StatementDocument[] } {
  const asked = shown.filter(({ lane, authorId }) => lane === 'opinion' && authorId !== personId)
  return { asked, open: asked.filter(({ _id }) => (voice?.answers[_id] ?? null) === null) }
}
