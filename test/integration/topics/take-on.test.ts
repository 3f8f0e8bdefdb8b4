import { describe, expect, it } from 'vitest'
import { classifyTopic, takeOnTopic, whistleTopic } from '@/shared/contract/topics'
import { DEEP, proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.takeOn', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('is the department’s, and progress is due from then on', async () => {
    const { id, version } = await proposed(cloud.as('openid-a'))
    const referred = await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, kind: 'referral', decidedBy: null })
    const whistled = await secretary.ok(whistleTopic, { topicId: id, version: referred.version, unitName: '区城管局', explanation: '请来看' })
    expect((await secretary.fails(takeOnTopic, { topicId: id, version: whistled.version, explanation: '我来办' })).code).toBe('FORBIDDEN')
    expect(await unit.ok(takeOnTopic, { topicId: id, version: whistled.version, explanation: '到场了，下周开工' })).toMatchObject({ state: 'IMPLEMENTING', clock: { kind: 'progress' } })
  })
})
