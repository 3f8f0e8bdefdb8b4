import type { ReportCluster, TopicFollows, TopicMatter, TopicPort } from '../../kernel/ports'
import { CLUSTER_NAMED, CLUSTER_WINDOW } from '@/shared/domain/reports/topic-cluster'
import { canonicalJson } from '@/shared/domain/audit/canonical-json'
import { isHealthy } from '@/shared/domain/topics/health-check'
import type { TopicState } from '@/shared/domain/topics/topic-states'
import { AppError, isAppError } from '@/shared/errors'
import { sha256 } from '../../kernel/sha256'
import { deliverTopic } from './jobs/deliver-topics'
import { draftOf } from './draft-topic'
import { SYSTEM } from './settle-words'
import { stepBeforeStored, takeStep } from './take-step'
import { planOf, toActor } from './topic-facts'
import { findOfCluster, findTopic, insertTopic, updateTopic } from './topics.store'
import type { TopicDocument, TopicEffect } from './topic-document'

export const clusterKeyOf = ({ gridCode, categoryCode }: Pick<ReportCluster, 'gridCode' | 'categoryCode'>): string => `${gridCode}:${categoryCode}`

/** Pure. */
function toMatter(topic: TopicDocument): TopicMatter {
  const { _id, title, wish, communityCode, scopeCode, state, shelf, classification, plan, isDemo } = topic
  const whole = planOf(topic)
  return {
    ...{ topicId: _id, title: title.text, communityCode, scopeCode, state, classification, isDemo },
    isPublished: shelf !== 'desk',
    options: plan?.options ?? [],
    costFen: plan?.costFen ?? null,
    offlineRoute: plan?.offlineRoute ?? '',
    contactPhone: plan?.contactPhone ?? '',
    hash: sha256(canonicalJson({ topicId: _id, title: title.text, wish: wish?.text ?? null, scopeCode, classification, plan })),
    isHealthy: whole !== null && isHealthy(whole),
  }
}

/** How a topic comes to a vote that is not in one yet. */
const TO_DECIDE: Partial<Readonly<Record<TopicState, 'decideAgain' | 'convene'>>> = { INVALID_QUORUM: 'decideAgain', ESCALATED: 'convene' }
/** What a topic keeps of where its ballot went. */
const KEEPS: Partial<Readonly<Record<TopicFollows, (topic: TopicDocument) => Partial<TopicDocument>>>> = {
  tallyPassed: () => ({ hasPassed: true }),
  tallyFailed: () => ({ hasPassed: false }),
  tallyInvalid: ({ invalidBallots }) => ({ hasPassed: null, invalidBallots: invalidBallots + 1 }),
  voidResult: ({ state, invalidBallots }) => ({ hasPassed: null, invalidBallots: state === 'INVALID_QUORUM' ? invalidBallots - 1 : invalidBallots }),
}

export const topicPort: TopicPort = {
  async draftFrom(cluster, work) {
    const known = await findOfCluster(clusterKeyOf(cluster), work.now - CLUSTER_WINDOW)
    if (!known) {
      const topic = await stepBeforeStored(draftOf({ ...cluster, scopeCode: cluster.gridCode, clusterKey: clusterKeyOf(cluster) }, work), 'draft', SYSTEM, work)
      if ((await insertTopic(topic)).inserted) await deliverTopic(topic, work)
      return
    }
    const more = cluster.reportIds.filter((id) => !known.reportIds.includes(id)).slice(0, CLUSTER_NAMED - known.reportIds.length)
    if (more.length === 0) return
    const linked: TopicEffect[] = known.wasPublished ? [{ type: 'linkReports', reportIds: more }] : []
    await updateTopic(known._id, { outboxWrites: known.outboxWrites }, { set: { undeliveredSince: known.undeliveredSince ?? new Date(work.now) }, append: { reportIds: more, outbox: linked }, increase: { outboxWrites: 1 } })
  },
  async draftAbout({ firstId, ...matter }, work) {
    const clusterKey = clusterKeyOf({ gridCode: matter.scopeCode, categoryCode: matter.categoryCode })
    if (await findOfCluster(clusterKey, work.now - CLUSTER_WINDOW)) return
    const draft = { ...draftOf({ ...matter, reportIds: [firstId], clusterKey }, work), reportIds: [], concernsRiders: true }
    const topic = await stepBeforeStored(draft, 'draft', SYSTEM, work)
    if ((await insertTopic(topic)).inserted) await deliverTopic(topic, work)
  },
  async findMatter(topicId) {
    const topic = await findTopic(topicId)
    return topic ? toMatter(topic) : null
  },
  async decide(topicId, viewer, work) {
    const topic = await findTopic(topicId)
    const action = topic && TO_DECIDE[topic.state]
    if (!topic || (!action && topic.state !== 'DECIDING')) throw new AppError('TOPIC_WRONG_STATE')
    if (!action) return
    const stepped = await takeStep(topic, { action, actor: toActor(viewer, topic), version: topic.version, attempt: {}, now: work.now, calendars: work.ports.calendar })
    await deliverTopic(stepped.topic, work)
  },
  async bindBallot(topicId, ballotId) {
    await updateTopic(topicId, { state: 'DECIDING' }, { set: { ballotId } })
  },
  async followBallot(topicId, ballotId, follows, work) {
    const topic = await findTopic(topicId)
    if (topic?.ballotId !== ballotId) return
    if (follows === 'release') return void (await updateTopic(topicId, { ballotId }, { set: { ballotId: null } }))
    // What failed is put away when its ballot is confirmed.
    const action = follows === 'confirm' && topic.hasPassed !== true ? 'shelve' : follows
    try {
      const { topic: stepped } = await takeStep(topic, { action, actor: SYSTEM, version: topic.version, attempt: {}, now: work.now, calendars: work.ports.calendar }, KEEPS[follows]?.(topic))
      await deliverTopic(stepped, work)
    } catch (error) {
      if (!isAppError(error) || error.code === 'TOPIC_CHANGED') throw error
      work.log.info('the topic went there already', { topicId, follows, code: error.code })
    }
  },
}
