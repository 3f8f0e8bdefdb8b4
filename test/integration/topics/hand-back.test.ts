import { describe, expect, it } from 'vitest'
import { classifyTopic, handBackTopic, whistleTopic } from '@/shared/contract/topics'
import { DEEP, proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.handBack', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('lies with the community again, with the reason', async () => {
    const { id, version } = await proposed(cloud.as('openid-a'))
    const referred = await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, kind: 'referral', decidedBy: null })
    const whistled = await secretary.ok(whistleTopic, { topicId: id, version: referred.version, unitName: '区城管局', explanation: '请来看' })
    const back = await unit.ok(handBackTopic, { topicId: id, version: whistled.version, explanation: '这段路归水利局' })
    expect(back).toMatchObject({ state: 'CLASSIFIED', clock: { kind: 'classify' } })
    expect((await secretary.ok(whistleTopic, { topicId: id, version: back.version, unitName: '区水利局', explanation: '请来看' })).unitName).toBe('区水利局')
  })
})
