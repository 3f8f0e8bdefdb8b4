import { describe, expect, it } from 'vitest'
import { flagContent } from '@/shared/contract/content'
import { findSimilarTopics } from '@/shared/contract/topics'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { proposed, supporting } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.findSimilar', () => {
  const { cloud, secretary } = withTopicDesk()

  it('finds what is open and says something like it, the most alike first, of this community', async () => {
    const near = await supporting(cloud.as('openid-a'), secretary, { title: '北门消防通道划线' })
    const nearer = await supporting(cloud.as('openid-b'), secretary, { title: '北门消防通道画黄线' })
    await supporting(cloud.as('openid-c'), secretary, { title: '充电棚建在哪里' })
    await proposed(cloud.as('openid-d'), { title: '北门消防通道画黄线吧' })
    const ask = async (communityCode: string) => (await cloud.as('openid-other').ok(findSimilarTopics, { communityCode, title: '北门的消防通道画黄线' })).items.map(({ id }) => id)
    expect(await ask(HONGQIQIAO)).toEqual([nearer.id, near.id])
    expect(await ask(GUANGZHOU_ROAD)).toEqual([])
    for (const name of ['x', 'y', 'z']) await cloud.as(`openid-flag-${name}`).ok(flagContent, { contentId: `topic:${nearer.id}`, reason: 'abuse' })
    await cloud.tick()
    expect(await ask(HONGQIQIAO)).toEqual([near.id])
  })
})
