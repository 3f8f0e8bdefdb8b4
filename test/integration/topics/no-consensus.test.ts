import { beforeAll, describe, expect, it } from 'vitest'
import { sayNoConsensus } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.noConsensus', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('is said with a reason once the round is over', async () => {
    const { id, version } = await deliberating(cloud, cloud.as('openid-a'), secretary)
    expect((await secretary.fails(sayNoConsensus, { topicId: id, version, explanation: '谈不拢' })).code).toBe('TOPIC_TOO_EARLY')
    await cloud.control.advanceClock(14 * DAY)
    expect(await secretary.ok(sayNoConsensus, { topicId: id, version, explanation: '两边都不让' })).toMatchObject({ state: 'NO_CONSENSUS', stage: 'deliberate' })
  })
})
