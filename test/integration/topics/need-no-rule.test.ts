import { describe, expect, it } from 'vitest'
import { getTopic } from '@/shared/contract/topics'
import { needNoCovenant } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { reviewing } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.needNoRule', () => {
  const { cloud, secretary, unit } = withTopicDesk()

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
