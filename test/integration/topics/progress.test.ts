import { beforeAll, describe, expect, it } from 'vitest'
import { getTopic } from '@/shared/contract/topics'
import { reportTopicProgress } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { underWay } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.progress', () => {
  const cloud = withCloud()
  let secretary: Phone
  let unit: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    unit = await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })

  it('is read by everybody and moves the next one on; without it everybody sees that it is late', async () => {
    const { id, version } = await underWay(cloud.as('openid-a'), secretary, unit)
    await cloud.control.advanceClock(10 * DAY)
    const told = await unit.ok(reportTopicProgress, { topicId: id, version, explanation: '挖开了，等管子' })
    expect(told.clock!.dueAt! - (await cloud.control.now())).toBeGreaterThan(14 * DAY)
    await cloud.control.advanceClock(17 * DAY)
    await cloud.tick()
    const late = await cloud.as('openid-other').ok(getTopic, { topicId: id })
    expect(late).toMatchObject({ state: 'IMPLEMENTING', clock: { isOverdue: true } })
    expect(late.steps.slice(-2).map(({ action, explanation }) => [action, explanation])).toEqual([['progress', '挖开了，等管子'], ['flagOverdue', null]])
  })
})
