import type { Work } from '../../../kernel/context'
import { deliveryJob } from '../../../kernel/delivery-job'
import type { Notice } from '../../../kernel/ports'
import { moveSupports, unmerge } from '../move-supports'
import type { TopicDocument } from '../topic-document'
import { findSupportsOf, findUndelivered, updateTopic } from '../topics.store'

const PER_RUN = 100
const SUPPORTS_A_PAGE = 500

/** Brings what follows from its steps to where it belongs. Every part can be done again without effect. */
export async function deliverTopic(topic: TopicDocument, work: Work): Promise<void> {
  const { _id: id, outbox, outboxWrites, scopeCode } = topic
  if (topic.wasPublished) await work.ports.content.count({ id: `topic:${id}`, placeCode: scopeCode, at: topic.proposedAt.getTime() })
  await work.ports.audit.record(outbox.flatMap((effect) => (effect.type === 'act' ? [effect.act] : [])))
  await work.ports.content.hold(outbox.flatMap((effect) => (effect.type === 'hold' ? [effect.hold] : [])), work)
  const latest = `topic:${id}:${topic.version}`
  await work.ports.notices.settle(id, latest)
  const notices = await addressed(topic, work)
  await work.ports.notices.deliver(notices.map((notice) => ({ ...notice, waitsForMe: notice.waitsForMe && notice.key === latest })), work)
  for (const effect of outbox) {
    if (effect.type === 'moveSupports') await moveSupports(topic, effect.targetId)
    if (effect.type === 'linkReports') await work.ports.reports.link(effect.reportIds, id, work)
    if (effect.type === 'unmerge') await unmerge(id, effect.targetId)
  }
  // Something added meanwhile keeps the list: it is delivered again, and that does no harm.
  await updateTopic(id, { outboxWrites }, { set: { outbox: [], undeliveredSince: null } })
}

/** Every notice with the person it goes to, each person once a key. */
async function addressed(topic: TopicDocument, work: Work): Promise<Notice[]> {
  const notices: Notice[] = []
  for (const effect of topic.outbox) {
    if (effect.type === 'notice') notices.push(effect.notice)
    if (effect.type === 'dutyNotice') {
      const holders = await work.ports.duties.holders(effect.duty, topic.scopeCode, work.now)
      notices.push(...holders.map((personId) => ({ ...effect.notice, personId })))
    }
    if (effect.type === 'supporterNotice') {
      const people = await supportersOf(topic._id)
      notices.push(...people.filter((personId) => personId !== topic.proposerId).map((personId) => ({ ...effect.notice, personId })))
    }
  }
  return notices
}

async function supportersOf(topicId: string): Promise<string[]> {
  const people = new Set<string>()
  for (let last: string | null = null; ; ) {
    const supports = await findSupportsOf(topicId, last, SUPPORTS_A_PAGE)
    for (const { personId } of supports) people.add(personId)
    const final = supports[supports.length - 1]
    if (!final || supports.length < SUPPORTS_A_PAGE) return [...people]
    last = final._id
  }
}

export const deliverTopics = deliveryJob({
  name: 'topics.deliver',
  perRun: PER_RUN,
  find: findUndelivered,
  deliver: deliverTopic,
  moveBack: ({ _id, outboxWrites }, now) => updateTopic(_id, { outboxWrites }, { set: { undeliveredSince: now } }),
})
