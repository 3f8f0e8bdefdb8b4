import { beforeAll, describe, expect, it } from 'vitest'
import { suspendTopicWork } from '@/shared/contract/topics-work'
import { HONGQIQIAO } from '../../factories/reports'
import { underWay } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.suspend', () => {
  const cloud = withCloud()
  let secretary: Phone
  let unit: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    unit = await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })

  it('stops the clock with a reason, by who does it or by the street, not by the community', async () => {
    const { id, version } = await underWay(cloud.as('openid-a'), secretary, unit)
    expect((await secretary.fails(suspendTopicWork, { topicId: id, version, explanation: '等等' })).code).toBe('FORBIDDEN')
    expect(await unit.ok(suspendTopicWork, { topicId: id, version, explanation: '下雨，停三天' })).toMatchObject({ state: 'SUSPENDED', clock: null })
  })
})
