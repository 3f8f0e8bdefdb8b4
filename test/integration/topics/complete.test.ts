import { beforeAll, describe, expect, it } from 'vitest'
import { getTopic } from '@/shared/contract/topics'
import { completeTopicWork } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { underWay } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.complete', () => {
  const cloud = withCloud()
  let secretary: Phone
  let unit: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    unit = await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })

  it('asks those whom it concerns within seven days, by itself', async () => {
    const resident = cloud.as('openid-a')
    const { id, version } = await underWay(resident, secretary, unit)
    expect(await unit.ok(completeTopicWork, { topicId: id, version, explanation: '换好了' })).toMatchObject({ state: 'COMPLETED', clock: { kind: 'openReview' }, review: null })
    await cloud.control.advanceClock(10 * DAY)
    await cloud.tick()
    expect(await resident.ok(getTopic, { topicId: id })).toMatchObject({ state: 'EVALUATING', stage: 'review', review: { answers: 0, mine: null, mayAnswer: true } })
    expect((await cloud.as('openid-other').ok(getTopic, { topicId: id })).review).toEqual({ answers: 0, mine: null, mayAnswer: false })
  })
})
