import { describe, expect, it } from 'vitest'
import { listTopics } from '@/shared/contract/topics-board'
import { HONGQIQIAO } from '../../factories/reports'
import { announced, proposed, supporting } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.list', () => {
  const { cloud, secretary } = withTopicDesk()
  const other = cloud.as('openid-other')

  it('gives pages, the soonest due first, by stage, without what is not public, and with nobody’s id', async () => {
    const late = await supporting(cloud.as('openid-a'), secretary)
    const soon = await announced(cloud.as('openid-b'), secretary)
    await proposed(cloud.as('openid-c'))
    const first = await other.ok(listTopics, { communityCode: HONGQIQIAO, limit: 1 })
    expect(first.items.map(({ id }) => id)).toEqual([soon.id])
    const second = await other.ok(listTopics, { communityCode: HONGQIQIAO, limit: 1, cursor: first.nextCursor! })
    expect([second.items.map(({ id }) => id), second.nextCursor]).toEqual([[late.id], null])
    expect((await other.ok(listTopics, { communityCode: HONGQIQIAO, stage: 'propose' })).items.map(({ id }) => id)).toEqual([late.id])
    expect(JSON.stringify([first, second])).not.toContain(await cloud.as('openid-a').personId())
  })

  it('knows the communities of the city only', async () => {
    expect((await other.fails(listTopics, { communityCode: '999999999999' })).code).toBe('PLACE_UNKNOWN')
  })
})
