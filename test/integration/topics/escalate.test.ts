import { beforeAll, describe, expect, it } from 'vitest'
import { escalateTopic, sayNoConsensus } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.escalate', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('gives what is not agreed to the assembly', async () => {
    const { id, version } = await deliberating(cloud, cloud.as('openid-a'), secretary)
    await cloud.control.advanceClock(14 * DAY)
    const without = await secretary.ok(sayNoConsensus, { topicId: id, version, explanation: '谈不拢' })
    expect(await secretary.ok(escalateTopic, { topicId: id, version: without.version, explanation: '请居民会议定' })).toMatchObject({ state: 'ESCALATED', stage: 'deliberate' })
  })
})
