import { describe, expect, it } from 'vitest'
import { sayNoConsensus, shelveTopic } from '@/shared/contract/topics'
import { listTopics } from '@/shared/contract/topics-board'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.shelve', () => {
  const { cloud, secretary } = withTopicDesk()

  it('is the street’s before the last round, with a reason that everybody reads', async () => {
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    const { id, version } = await deliberating(cloud, cloud.as('openid-a'), secretary)
    await cloud.control.advanceClock(14 * DAY)
    const without = await secretary.ok(sayNoConsensus, { topicId: id, version, explanation: '谈不拢' })
    expect((await secretary.fails(shelveTopic, { topicId: id, version: without.version, reasonCode: 'no_agreement' })).code).toBe('ROUNDS_LEFT')
    const shelved = await street.ok(shelveTopic, { topicId: id, version: without.version, reasonCode: 'overtaken', explanation: '整条街明年改造' })
    expect(shelved).toMatchObject({ state: 'ARCHIVED', clock: null })
    expect((await cloud.as('openid-other').ok(listTopics, { communityCode: HONGQIQIAO, shelf: 'archive' })).items.map((one) => one.id)).toEqual([id])
  })
})
