import type { ReviewDocument, SupportDocument, TopicDocument } from './topic-document'

/** What the person proposed, as it is given to them. */
export function showOwnTopic(document: object): Readonly<Record<string, unknown>> {
  const { state, proposedAt, title, wish, scopeCode, behalf, concernsRiders, events } = document as TopicDocument
  const steps = events.map(({ at, action, to, as, reasonCode, explanation }) => ({ at, action, state: to, as, reasonCode, explanation }))
  return { state, proposedAt, title: title.text, wish: wish?.text ?? null, scopeCode, behalf, concernsRiders, steps }
}

export function showOwnSupport(document: object): Readonly<Record<string, unknown>> {
  const { topicId, householdId, at } = document as SupportDocument
  return { topicId, householdId, at }
}

export function showOwnReview(document: object): Readonly<Record<string, unknown>> {
  const { topicId, answer, at } = document as ReviewDocument
  return { topicId, answer, at }
}
