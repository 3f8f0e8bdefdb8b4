import { beforeAll, describe, expect, it } from 'vitest'
import { planTopicWork } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { underWay } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.plan', () => {
  const cloud = withCloud()
  let secretary: Phone
  let unit: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    unit = await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })

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
