import { describe, expect, it } from 'vitest'
import { correctTopic, getTopic } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { announced, PLAN } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.correct', () => {
  const { cloud, secretary } = withTopicDesk()

  it('begins the days anew and leaves the former plan to be read', async () => {
    const before = await announced(cloud.as('openid-a'), secretary)
    await cloud.control.advanceClock(DAY)
    const corrected = await secretary.ok(correctTopic, { topicId: before.id, version: before.version, plan: { ...PLAN, costFen: 2_400_000 }, explanation: '报价变了' })
    expect(corrected).toMatchObject({ state: 'ANNOUNCED', plan: { costFen: 2_400_000 } })
    expect(corrected.clock!.dueAt!).toBeGreaterThan(before.clock!.dueAt!)
    const other = await cloud.as('openid-other').ok(getTopic, { topicId: before.id })
    expect(other.formerPlans.map(({ plan }) => plan.costFen)).toEqual([1_800_000])
    expect(other.steps.pop()).toMatchObject({ action: 'correct', explanation: '报价变了' })
  })

  it('is refused where the new plan leaves something out', async () => {
    const { id, version } = await announced(cloud.as('openid-b'), secretary)
    expect((await secretary.fails(correctTopic, { topicId: id, version, plan: { ...PLAN, options: [] }, explanation: '改' })).code).toBe('TOPIC_INCOMPLETE')
    expect((await secretary.ok(getTopic, { topicId: id })).formerPlans).toEqual([])
  })
})
