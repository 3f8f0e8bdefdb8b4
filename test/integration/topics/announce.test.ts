import { describe, expect, it } from 'vitest'
import { announceTopic, classifyTopic, getTopic, saveTopicPlan } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { announced, classified, DEEP, PLAN, proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.announce', () => {
  const { cloud, secretary } = withTopicDesk()

  it('shows the whole plan to everybody for three days, then people answer', async () => {
    const { id } = await announced(cloud.as('openid-a'), secretary)
    const other = cloud.as('openid-other')
    expect(await other.ok(getTopic, { topicId: id })).toMatchObject({ state: 'ANNOUNCED', stage: 'deliberate', plan: { ...PLAN }, clock: { kind: 'announcement' } })
    await cloud.control.advanceClock(2 * DAY)
    await cloud.tick()
    expect((await other.ok(getTopic, { topicId: id })).state).toBe('ANNOUNCED')
    await cloud.control.advanceClock(4 * DAY)
    await cloud.tick()
    expect(await other.ok(getTopic, { topicId: id })).toMatchObject({ state: 'DELIBERATING', round: 1, clock: { kind: 'round' } })
  })

  it('is refused while something is not said', async () => {
    const { id, version } = await classified(cloud.as('openid-b'), secretary)
    expect((await secretary.fails(announceTopic, { topicId: id, version })).code).toBe('TOPIC_INCOMPLETE')
    const { offlineRoute: _left, ...part } = PLAN
    const saved = await secretary.ok(saveTopicPlan, { topicId: id, version, plan: part })
    expect((await secretary.fails(announceTopic, { topicId: id, version: saved.version })).code).toBe('TOPIC_INCOMPLETE')
  })

  it('is for what is deliberated', async () => {
    const { id, version } = await proposed(cloud.as('openid-c'))
    const instant = await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, kind: 'instant', decidedBy: null })
    const saved = await secretary.ok(saveTopicPlan, { topicId: id, version: instant.version, plan: PLAN })
    expect((await secretary.fails(announceTopic, { topicId: id, version: saved.version })).code).toBe('TOPIC_OTHER_KIND')
  })
})
