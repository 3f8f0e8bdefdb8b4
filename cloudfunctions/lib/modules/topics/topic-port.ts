import type { ReportCluster, TopicPort } from '../../kernel/ports'
import { CLUSTER_NAMED, CLUSTER_WINDOW } from '@/shared/domain/reports/topic-cluster'
import { deliverTopic } from './jobs/deliver-topics'
import { draftOf } from './draft-topic'
import { SYSTEM } from './settle-words'
import { stepBeforeStored } from './take-step'
import { findOfCluster, insertTopic, updateTopic } from './topics.store'
import type { TopicEffect } from './topic-document'

export const clusterKeyOf = ({ gridCode, categoryCode }: Pick<ReportCluster, 'gridCode' | 'categoryCode'>): string => `${gridCode}:${categoryCode}`

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
}
