import { describe, expect, it } from 'vitest'
import { askTopicFix, getTopic } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.askFix', () => {
  const { cloud, secretary } = withTopicDesk()
  const resident = cloud.as('openid-resident')

  it('gives it back with a reason; without an answer in seven days it lapses, seen by nobody else', async () => {
    const { id, version } = await proposed(resident)
    const asked = await secretary.ok(askTopicFix, { topicId: id, version, reasonCode: 'what_exactly', explanation: '请写明想要的时段和音量' })
    expect(asked).toMatchObject({ state: 'NEED_FIX', clock: { kind: 'fix' } })
    expect((await resident.ok(getTopic, { topicId: id })).actions.sort()).toEqual(['fix', 'withdraw'])
    await cloud.control.advanceClock(9 * DAY)
    await cloud.tick()
    expect((await resident.ok(getTopic, { topicId: id })).state).toBe('EXPIRED')
    expect((await cloud.as('openid-other').fails(getTopic, { topicId: id })).code).toBe('TOPIC_NOT_FOUND')
  })
})
