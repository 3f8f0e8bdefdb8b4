import type { TopicDocument } from '../topic-document'
import { updateTopic } from '../topics.store'
import type { StatementDocument, VoiceDocument } from './opinion-documents'
import { countStatement } from './opinions.store'

type Counts = Pick<StatementDocument, 'seen' | 'agree' | 'disagree' | 'pass'>

/**
 * Counts are caches of the facts (architecture.md, 3). `statements` were read before `voices`: one whose counts have changed since is left to the next time,
 * so that no answer that came in between is lost from them.
 */
export async function recountAnswers(topic: Pick<TopicDocument, '_id' | 'people'>, statements: readonly StatementDocument[], voices: readonly Pick<VoiceDocument, 'answers'>[], isWhole: boolean): Promise<void> {
  if (!isWhole) return
  const facts = countAnswers(voices)
  for (const { _id, seen, agree, disagree, pass } of statements) {
    const stored: Counts = { seen, agree, disagree, pass }
    const counted = facts.get(_id) ?? { seen: 0, agree: 0, disagree: 0, pass: 0 }
    if (Object.keys(counted).some((key) => counted[key as keyof Counts] !== stored[key as keyof Counts])) await countStatement(_id, { ...stored }, { set: { ...counted } })
  }
  if (topic.people !== voices.length) await updateTopic(topic._id, { people: topic.people }, { set: { people: voices.length } })
}

/** Pure. */
export function countAnswers(voices: readonly Pick<VoiceDocument, 'answers'>[]): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const { answers } of voices) {
    for (const [statementId, answer] of Object.entries(answers)) {
      if (answer === null) continue
      const count = counts.get(statementId) ?? { seen: 0, agree: 0, disagree: 0, pass: 0 }
      counts.set(statementId, { ...count, seen: count.seen + 1, [answer]: count[answer] + 1 })
    }
  }
  return counts
}
