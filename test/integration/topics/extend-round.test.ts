import { describe, expect, it } from 'vitest'
import { extendTopicRound } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.extendRound', () => {
  const { cloud, secretary } = withTopicDesk()

  it('gives a round its days again, once, also by the facilitator', async () => {
    const facilitator = await cloud.appoint('openid-facilitator', 'facilitator', HONGQIQIAO)
    const { id, version, clock } = await deliberating(cloud, cloud.as('openid-a'), secretary)
    await cloud.control.advanceClock(DAY)
    const extended = await facilitator.ok(extendTopicRound, { topicId: id, version, explanation: '骑手那边还没来得及说' })
    expect(extended.clock!.dueAt!).toBeGreaterThan(clock!.dueAt!)
    expect((await secretary.fails(extendTopicRound, { topicId: id, version: extended.version, explanation: '再等等' })).code).toBe('ROUND_EXTENDED')
  })
})
