import { describe, expect, it } from 'vitest'
import { sayNoConsensus, startNextRound } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { deliberating } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.nextRound', () => {
  const { cloud, secretary } = withTopicDesk()

  it('goes up to the third', async () => {
    const topic = await deliberating(cloud, cloud.as('openid-a'), secretary)
    await cloud.control.advanceClock(14 * DAY)
    const without = await secretary.ok(sayNoConsensus, { topicId: topic.id, version: topic.version, explanation: '谈不拢' })
    const second = await secretary.ok(startNextRound, { topicId: topic.id, version: without.version })
    expect(second).toMatchObject({ state: 'DELIBERATING', round: 2, clock: { kind: 'round' } })
    await cloud.control.advanceClock(14 * DAY)
    const again = await secretary.ok(sayNoConsensus, { topicId: topic.id, version: second.version, explanation: '谈不拢' })
    const [stored] = await cloud.control.readDocuments('topics', { _id: topic.id })
    await cloud.control.importDocuments('topics', [{ ...stored, round: 3 }])
    expect((await secretary.fails(startNextRound, { topicId: topic.id, version: again.version })).code).toBe('ROUNDS_USED')
  })
})
