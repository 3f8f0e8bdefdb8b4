import { describe, expect, it } from 'vitest'
import { concludeTopic, listWaitingTopics } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.conclude', () => {
  const { cloud, secretary } = withTopicDesk()

  it('waits for the end of the round, then for a person', async () => {
    const { id, version } = await deliberating(cloud, cloud.as('openid-a'), secretary)
    expect((await secretary.fails(concludeTopic, { topicId: id, version })).code).toBe('TOPIC_TOO_EARLY')
    await cloud.control.advanceClock(14 * DAY)
    await cloud.tick()
    expect((await secretary.ok(listWaitingTopics, { placeCode: HONGQIQIAO, waits: 'screener' })).items.map((one) => one.id)).toContain(id)
    expect(await secretary.ok(concludeTopic, { topicId: id, version })).toMatchObject({ state: 'DECIDING', stage: 'decide' })
  })
})
