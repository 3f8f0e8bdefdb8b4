import { describe, expect, it } from 'vitest'
import { sayNoConsensus } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { deliberating } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.noConsensus', () => {
  const { cloud, secretary } = withTopicDesk()

  it('is said with a reason once the round is over', async () => {
    const { id, version } = await deliberating(cloud, cloud.as('openid-a'), secretary)
    expect((await secretary.fails(sayNoConsensus, { topicId: id, version, explanation: '谈不拢' })).code).toBe('TOPIC_TOO_EARLY')
    await cloud.control.advanceClock(14 * DAY)
    expect(await secretary.ok(sayNoConsensus, { topicId: id, version, explanation: '两边都不让' })).toMatchObject({ state: 'NO_CONSENSUS', stage: 'deliberate' })
  })
})
