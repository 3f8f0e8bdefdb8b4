import { describe, expect, it } from 'vitest'
import { resumeTopicWork, suspendTopicWork } from '@/shared/contract/topics-work'
import { underWay } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.resume', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('goes on where it stopped, with days for the next word', async () => {
    const { id, version } = await underWay(cloud.as('openid-a'), secretary, unit)
    const stopped = await unit.ok(suspendTopicWork, { topicId: id, version, explanation: '下雨，停三天' })
    expect(await secretary.ok(resumeTopicWork, { topicId: id, version: stopped.version })).toMatchObject({ state: 'IMPLEMENTING', clock: { kind: 'progress' } })
  })
})
