import { describe, expect, it } from 'vitest'
import { classifyTopic, getTopic, listWaitingTopics, whistleTopic } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { DEEP, proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.whistle', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('calls a department by name; past three working days everybody sees that nobody came', async () => {
    const { id, version } = await proposed(cloud.as('openid-a'))
    const referred = await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, kind: 'referral', decidedBy: null })
    const whistled = await secretary.ok(whistleTopic, { topicId: id, version: referred.version, unitName: '区城管局', explanation: '路面归城管，请来看' })
    expect(whistled).toMatchObject({ state: 'WHISTLED', unitName: '区城管局', clock: { kind: 'arrive' } })
    expect((await unit.ok(listWaitingTopics, { placeCode: HONGQIQIAO.slice(0, 6), waits: 'unit' })).items.map((one) => one.id)).toEqual([id])
    await cloud.control.advanceClock(6 * DAY)
    await cloud.tick()
    const late = await cloud.as('openid-other').ok(getTopic, { topicId: id })
    expect(late).toMatchObject({ state: 'WHISTLED', clock: { isOverdue: true } })
    expect(late.steps.pop()?.action).toBe('flagOverdue')
  })
})
