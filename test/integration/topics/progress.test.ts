import { describe, expect, it } from 'vitest'
import { getTopic } from '@/shared/contract/topics'
import { reportTopicProgress } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { underWay } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.progress', () => {
  const { cloud, secretary, unit } = withTopicDesk()

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
