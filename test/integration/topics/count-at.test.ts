import { describe, expect, it } from 'vitest'
import { countTopics } from '@/shared/contract/topics-board'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { announced, classified, supporting } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.countAt', () => {
  const { cloud, secretary } = withTopicDesk()

  it('counts the open ones by stage, and those that are late', async () => {
    await supporting(cloud.as('openid-a'), secretary)
    const { clock } = await classified(cloud.as('openid-b'), secretary)
    await announced(cloud.as('openid-c'), secretary)
    const count = async () => (await cloud.as('openid-other').ok(countTopics, { communityCode: HONGQIQIAO })).stages.map(({ stage, open, overdue }) => [stage, open, overdue])
    expect(await count()).toEqual([['propose', 2, 0], ['deliberate', 1, 0], ['decide', 0, 0], ['act', 0, 0], ['review', 0, 0], ['agree', 0, 0]])
    await cloud.control.advanceClock(clock!.dueAt! - (await cloud.control.now()) + DAY)
    expect((await count())[0]).toEqual(['propose', 2, 1])
  })
})
