import { describe, expect, it } from 'vitest'
import { completeTopicWork, openTopicReview } from '@/shared/contract/topics-work'
import { underWay } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.openReview', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('is possible before its days are over, for the secretary', async () => {
    const { id, version } = await underWay(cloud.as('openid-a'), secretary, unit)
    const done = await unit.ok(completeTopicWork, { topicId: id, version, explanation: '换好了' })
    expect((await unit.fails(openTopicReview, { topicId: id, version: done.version })).code).toBe('FORBIDDEN')
    expect(await secretary.ok(openTopicReview, { topicId: id, version: done.version })).toMatchObject({ state: 'EVALUATING', clock: { kind: 'review' } })
  })
})
