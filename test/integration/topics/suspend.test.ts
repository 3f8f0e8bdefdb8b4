import { describe, expect, it } from 'vitest'
import { suspendTopicWork } from '@/shared/contract/topics-work'
import { underWay } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.suspend', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('stops the clock with a reason, by who does it or by the street, not by the community', async () => {
    const { id, version } = await underWay(cloud.as('openid-a'), secretary, unit)
    expect((await secretary.fails(suspendTopicWork, { topicId: id, version, explanation: '等等' })).code).toBe('FORBIDDEN')
    expect(await unit.ok(suspendTopicWork, { topicId: id, version, explanation: '下雨，停三天' })).toMatchObject({ state: 'SUSPENDED', clock: null })
  })
})
