import { CLUSTER_NAMED, CLUSTER_WINDOW, clusterSize } from '@/shared/domain/reports/topic-cluster'
import type { ReportState } from '@/shared/domain/reports/states'
import type { Work } from '../../kernel/context'
import type { ReportDocument } from './report-document'
import { categoryOf } from './report-facts'
import { findCluster } from './reports.store'

/** What nobody has to talk about: taken back, or not there. */
const NOT_COUNTED: readonly ReportState[] = ['VOIDED', 'REJECTED']

/**
 * M11: this report lies in a grid now; if it is one of several of its kind there, whoever screens gets a draft of a topic. What is private never
 * leads to one. One trip, and two where there is a cluster.
 */
export async function findTopicCluster({ _id, categoryCode, communityCode, receivedAt }: ReportDocument, gridCode: string, work: Work): Promise<void> {
  const { visibility, code } = categoryOf(categoryCode)
  if (visibility === 'private') return
  const since = Math.min(receivedAt.getTime(), work.now) - CLUSTER_WINDOW
  const others = (await findCluster(gridCode, code, since, CLUSTER_NAMED)).filter((one) => one._id !== _id && !NOT_COUNTED.includes(one.state))
  if (others.length + 1 < clusterSize(code)) return
  await work.ports.topics.draftFrom({ communityCode, gridCode, categoryCode: code, reportIds: [...others.map((one) => one._id), _id] }, work)
}
