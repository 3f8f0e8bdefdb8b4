import { beforeAll, describe, expect, it } from 'vitest'
import { getTopic } from '@/shared/contract/topics'
import { needNoCovenant } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { reviewing } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.needNoRule', () => {
  const cloud = withCloud()
  let secretary: Phone
  let unit: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    unit = await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })

  it('says why, and it is looked at again all the same', async () => {
    const { id } = await reviewing(cloud.as('openid-a'), secretary, unit)
    await cloud.control.advanceClock(10 * DAY)
    await cloud.tick()
    const { version } = await secretary.ok(getTopic, { topicId: id })
    const archived = await secretary.ok(needNoCovenant, { topicId: id, version, explanation: '换一次管子，不用立约' })
    expect(archived).toMatchObject({ state: 'ARCHIVED', covenant: null, clock: { kind: 'recheck' } })
    expect(archived.steps.pop()?.explanation).toBe('换一次管子，不用立约')
  })
})
