import { beforeAll, describe, expect, it } from 'vitest'
import { concludeTopic, listWaitingTopics } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.conclude', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('waits for the end of the round, then for a person', async () => {
    const { id, version } = await deliberating(cloud, cloud.as('openid-a'), secretary)
    expect((await secretary.fails(concludeTopic, { topicId: id, version })).code).toBe('TOPIC_TOO_EARLY')
    await cloud.control.advanceClock(14 * DAY)
    await cloud.tick()
    expect((await secretary.ok(listWaitingTopics, { placeCode: HONGQIQIAO, waits: 'screener' })).items.map((one) => one.id)).toContain(id)
    expect(await secretary.ok(concludeTopic, { topicId: id, version })).toMatchObject({ state: 'DECIDING', stage: 'decide' })
  })
})
