import { supportTopic, unsupportTopic } from '@/shared/contract/topics'
import { isWithin } from '@/shared/domain/places'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import type { Home } from '../../kernel/persons.store'
import { answerTopic } from './answer-step'
import { supportId } from './move-supports'
import { takeStep } from './take-step'
import type { TopicDocument } from './topic-document'
import { topicKind } from './topic-subject'
import { findTopic, insertSupport, removeSupport, updateTopic } from './topics.store'

/**
 * One household, once, whoever of it taps and however often: the id of the support is topic and household. The count follows outside the document's
 * version, so that a hundred neighbours at once do not get in each other's way; the clock counts again before it decides anything.
 */
export const support = handleOn(topicKind, supportTopic, async ({ householdId }, context) => {
  const { document } = context.subject
  const home = homeIn(document, householdId, context)
  requireOpen(document)
  const isNew = await insertSupport({ _id: supportId(document._id, home.householdId), topicId: document._id, householdId: home.householdId, personId: context.person.id, at: new Date(context.now) })
  if (!isNew) return await answerTopic(document, context)
  await updateTopic(document._id, {}, { increase: { supports: 1 } })
  const present = (await findTopic(document._id)) ?? document
  return await answerTopic(await reach(present, context), context)
})

/** Until enough stand behind it; then it is the secretary's turn, and nothing changes under them. */
export const unsupport = handleOn(topicKind, unsupportTopic, async ({ householdId }, context) => {
  const { document } = context.subject
  const home = homeIn(document, householdId, context)
  requireOpen(document)
  if (document.isSupportReached) throw new AppError('TOPIC_WRONG_STATE')
  const isGone = await removeSupport(supportId(document._id, home.householdId))
  if (isGone) await updateTopic(document._id, {}, { increase: { supports: -1 } })
  return await answerTopic(isGone ? ((await findTopic(document._id)) ?? document) : document, context)
})

function requireOpen({ state }: TopicDocument): void {
  if (state !== 'SUPPORTING') throw new AppError('TOPIC_WRONG_STATE')
}

function homeIn({ scopeCode }: TopicDocument, householdId: string | undefined, { person }: SubjectContext<TopicDocument>): Home {
  const home = person.homes.find((one) => isWithin(one.buildingCode, scopeCode) && (householdId === undefined || one.householdId === householdId))
  if (!home) throw new AppError('SUPPORT_NOT_YOUR_HOME')
  return home
}

/** Enough: from now on the secretary's clock runs. Whoever comes second finds it done. */
async function reach(topic: TopicDocument, { now, ports, log }: SubjectContext<TopicDocument>): Promise<TopicDocument> {
  if (topic.isSupportReached || topic.supports < topic.supportsNeeded) return topic
  try {
    const actor = { personId: null, capacities: ['system'] as const }
    return (await takeStep(topic, { action: 'reachSupport', actor, version: topic.version, attempt: {}, now, calendars: ports.calendar }, { isSupportReached: true })).topic
  } catch (error) {
    log.info('support reached by another', { topicId: topic._id, cause: String(error) })
    return (await findTopic(topic._id)) ?? topic
  }
}
