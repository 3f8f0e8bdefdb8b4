import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getTopic, withdrawTopic } from '@/shared/contract/topics'
import { listMyTopics, listTopics } from '@/shared/contract/topics-board'
import { HONGQIQIAO } from '../../factories/reports'
import { announced, proposed, supporting } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.withdraw', () => {
  const { cloud, secretary } = withTopicDesk()

  it('before the screening leaves nothing that others see', async () => {
    const resident = cloud.as('openid-a')
    const { id, version } = await proposed(resident)
    expect((await resident.ok(withdrawTopic, { topicId: id, version })).state).toBe('WITHDRAWN')
    expect((await cloud.as('openid-other').fails(getTopic, { topicId: id })).code).toBe('TOPIC_NOT_FOUND')
    expect((await resident.ok(listMyTopics, {})).items.map((one) => one.state)).toEqual(['WITHDRAWN'])
  })

  it('of what was public leaves a line in the archive', async () => {
    const resident = cloud.as('openid-b')
    const { id, version } = await supporting(resident, secretary)
    await resident.ok(withdrawTopic, { topicId: id, version })
    // Nobody is told what they did themselves.
    expect((await resident.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['topic.admit'])
    expect((await cloud.as('openid-other').ok(listTopics, { communityCode: HONGQIQIAO, shelf: 'archive' })).items.map((one) => [one.id, one.state])).toEqual([[id, 'WITHDRAWN']])
  })

  it('is over with the announcement', async () => {
    const resident = cloud.as('openid-c')
    const { id, version } = await announced(resident, secretary)
    expect((await resident.fails(withdrawTopic, { topicId: id, version })).code).toBe('TOPIC_WRONG_STATE')
  })
})
