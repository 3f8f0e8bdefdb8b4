import { beforeAll, describe, expect, it } from 'vitest'
import { resumeTopicWork, suspendTopicWork } from '@/shared/contract/topics-work'
import { HONGQIQIAO } from '../../factories/reports'
import { underWay } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.resume', () => {
  const cloud = withCloud()
  let secretary: Phone
  let unit: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    unit = await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })

  it('goes on where it stopped, with days for the next word', async () => {
    const { id, version } = await underWay(cloud.as('openid-a'), secretary, unit)
    const stopped = await unit.ok(suspendTopicWork, { topicId: id, version, explanation: '下雨，停三天' })
    expect(await secretary.ok(resumeTopicWork, { topicId: id, version: stopped.version })).toMatchObject({ state: 'IMPLEMENTING', clock: { kind: 'progress' } })
  })
})
