import { beforeAll, describe, expect, it } from 'vitest'
import { completeTopicWork, openTopicReview } from '@/shared/contract/topics-work'
import { HONGQIQIAO } from '../../factories/reports'
import { underWay } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.openReview', () => {
  const cloud = withCloud()
  let secretary: Phone
  let unit: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    unit = await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })

  it('is possible before its days are over, for the secretary', async () => {
    const { id, version } = await underWay(cloud.as('openid-a'), secretary, unit)
    const done = await unit.ok(completeTopicWork, { topicId: id, version, explanation: '换好了' })
    expect((await unit.fails(openTopicReview, { topicId: id, version: done.version })).code).toBe('FORBIDDEN')
    expect(await secretary.ok(openTopicReview, { topicId: id, version: done.version })).toMatchObject({ state: 'EVALUATING', clock: { kind: 'review' } })
  })
})
