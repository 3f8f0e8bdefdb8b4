import type { StatementDocument, VoiceDocument } from './opinion-documents'

/** What the person said, as it is given to them. */
export function showOwnStatement(document: object): Readonly<Record<string, unknown>> {
  const { topicId, lane, words, state, saidAs, saidAt, reply } = document as StatementDocument
  return { topicId, lane, text: words.text, state, saidAs, saidAt, reply: reply && { text: reply.text, at: reply.at } }
}

export function showOwnVoice(document: object): Readonly<Record<string, unknown>> {
  const { topicId, side, answers, firstAt, changedAt } = document as VoiceDocument
  return { topicId, side, answers: Object.entries(answers).flatMap(([statementId, answer]) => (answer === null ? [] : [{ statementId, answer }])), firstAt, changedAt }
}
