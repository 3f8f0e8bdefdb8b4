import { describe, expect, it } from 'vitest'
import { getTopic } from '@/shared/contract/topics'
import { completeTopicWork } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { underWay } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.complete', () => {
  const { cloud, secretary, unit } = withTopicDesk()

  it('asks those whom it concerns within seven days, by itself', async () => {
    const resident = cloud.as('openid-a')
    const { id, version } = await underWay(resident, secretary, unit)
    expect(await unit.ok(completeTopicWork, { topicId: id, version, explanation: '换好了' })).toMatchObject({ state: 'COMPLETED', clock: { kind: 'openReview' }, review: null })
    await cloud.control.advanceClock(10 * DAY)
    await cloud.tick()
    expect(await resident.ok(getTopic, { topicId: id })).toMatchObject({ state: 'EVALUATING', stage: 'review', review: { answers: 0, mine: null, mayAnswer: true } })
    expect((await cloud.as('openid-other').ok(getTopic, { topicId: id })).review).toEqual({ answers: 0, mine: null, mayAnswer: false })
  })
})
