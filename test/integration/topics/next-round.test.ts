import { beforeAll, describe, expect, it } from 'vitest'
import { sayNoConsensus, startNextRound } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.nextRound', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

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
