import { describe, expect, it } from 'vitest'
import { discardTopic } from '@/shared/contract/topics'
import { proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.discard', () => {
  const { cloud, secretary } = withTopicDesk()

  it('is for drafts alone: what somebody proposed is rejected with a reason', async () => {
    const { id, version } = await proposed(cloud.as('openid-a'))
    expect((await secretary.fails(discardTopic, { topicId: id, version, explanation: '不要' })).code).toBe('TOPIC_WRONG_STATE')
  })
})
