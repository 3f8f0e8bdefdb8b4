import { describe, expect, it } from 'vitest'
import { escalateTopic, sayNoConsensus } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { deliberating } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.escalate', () => {
  const { cloud, secretary } = withTopicDesk()

  it('gives what is not agreed to the assembly', async () => {
    const { id, version } = await deliberating(cloud, cloud.as('openid-a'), secretary)
    await cloud.control.advanceClock(14 * DAY)
    const without = await secretary.ok(sayNoConsensus, { topicId: id, version, explanation: '谈不拢' })
    expect(await secretary.ok(escalateTopic, { topicId: id, version: without.version, explanation: '请居民会议定' })).toMatchObject({ state: 'ESCALATED', stage: 'deliberate' })
  })
})
