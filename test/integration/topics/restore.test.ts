import { describe, expect, it } from 'vitest'
import { appealTopic, getTopic, rejectTopic, restoreTopic } from '@/shared/contract/topics'
import { listTopics } from '@/shared/contract/topics-board'
import { HONGQIQIAO } from '../../factories/reports'
import { proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.restore', () => {
  const { cloud, secretary, street } = withTopicDesk()
  const resident = cloud.as('openid-resident')

  it('goes to 附议, past the office that rejected it, with the whole history', async () => {
    const { id, version } = await proposed(resident)
    const rejected = await secretary.ok(rejectTopic, { topicId: id, version, reasonCode: 'duplicate' })
    const appealed = await resident.ok(appealTopic, { topicId: id, version: rejected.version, explanation: '不是一件事' })
    const restored = await street.ok(restoreTopic, { topicId: id, version: appealed.version, explanation: '确实不是一件事' })
    expect(restored).toMatchObject({ state: 'SUPPORTING', supportsNeeded: 5, clock: { kind: 'support' } })
    expect(restored.steps.map(({ action }) => action)).toEqual(['propose', 'pass', 'reject', 'appeal', 'restore'])
    const other = await cloud.as('openid-other').ok(getTopic, { topicId: id })
    expect(other.steps.find(({ action }) => action === 'appeal')?.explanation).toBeNull()
    expect((await cloud.as('openid-other').ok(listTopics, { communityCode: HONGQIQIAO, stage: 'propose' })).items.map((one) => one.id)).toContain(id)
  })
})
