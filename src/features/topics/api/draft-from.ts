import { call } from '@/platform/cloud/call'
import { draftTopic, type TopicDetail } from '@/shared/contract/topics'

/** A draft from one report; again: the one that is there. @throws AppError of topics.draft */
export function draftFrom(communityCode: string, reportId: string): Promise<TopicDetail> {
  return call(draftTopic, { communityCode, reportId })
}
