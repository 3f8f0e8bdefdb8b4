import { beforeAll, describe, expect, it } from 'vitest'
import { classifyTopic, handBackTopic, whistleTopic } from '@/shared/contract/topics'
import { HONGQIQIAO } from '../../factories/reports'
import { DEEP, proposed } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.handBack', () => {
  const cloud = withCloud()
  let secretary: Phone
  let unit: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    unit = await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })

  it('lies with the community again, with the reason', async () => {
    const { id, version } = await proposed(cloud.as('openid-a'))
    const referred = await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, kind: 'referral', decidedBy: null })
    const whistled = await secretary.ok(whistleTopic, { topicId: id, version: referred.version, unitName: '区城管局', explanation: '请来看' })
    const back = await unit.ok(handBackTopic, { topicId: id, version: whistled.version, explanation: '这段路归水利局' })
    expect(back).toMatchObject({ state: 'CLASSIFIED', clock: { kind: 'classify' } })
    expect((await secretary.ok(whistleTopic, { topicId: id, version: back.version, unitName: '区水利局', explanation: '请来看' })).unitName).toBe('区水利局')
  })
})
