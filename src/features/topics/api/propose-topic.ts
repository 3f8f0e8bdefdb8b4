import { call } from '@/platform/cloud/call'
import type { InputOf } from '@/shared/contract/operation'
import { proposeTopic as operation, type TopicDetail } from '@/shared/contract/topics'

/** Idempotent by the id of the draft. @throws AppError of topics.propose */
export function proposeTopic(input: InputOf<typeof operation>): Promise<TopicDetail> {
  return call(operation, input)
}
