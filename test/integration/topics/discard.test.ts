import { beforeAll, describe, expect, it } from 'vitest'
import { discardTopic } from '@/shared/contract/topics'
import { HONGQIQIAO } from '../../factories/reports'
import { proposed } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.discard', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('is for drafts alone: what somebody proposed is rejected with a reason', async () => {
    const { id, version } = await proposed(cloud.as('openid-a'))
    expect((await secretary.fails(discardTopic, { topicId: id, version, explanation: '不要' })).code).toBe('TOPIC_WRONG_STATE')
  })
})
