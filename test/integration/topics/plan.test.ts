import { describe, expect, it } from 'vitest'
import { planTopicWork } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { underWay } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.plan', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('says who does a thing that was decided, and how; progress is due from then on', async () => {
    const { id } = await underWay(cloud.as('openid-a'), secretary, unit)
    // Decided by a ballot: as its end leaves it.
    const [stored] = await cloud.control.readDocuments('topics', { _id: id })
    await cloud.control.importDocuments('topics', [{ ...stored, state: 'CONFIRMED', stage: 'decide' }])
    const planned = await secretary.ok(planTopicWork, { topicId: id, version: Number(stored!.version), unitName: '社区物业', explanation: '八月十日前换完' })
    expect(planned).toMatchObject({ state: 'IMPLEMENTING', unitName: '社区物业', clock: { kind: 'progress' } })
    expect(planned.clock!.dueAt! - planned.clock!.startedAt).toBeLessThanOrEqual(16 * DAY)
    expect((await secretary.fails(planTopicWork, { topicId: id, version: planned.version, unitName: '社区物业', explanation: '再说一次' })).code).toBe('TOPIC_WRONG_STATE')
  })
})
