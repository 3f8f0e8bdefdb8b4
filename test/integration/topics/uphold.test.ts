import { beforeAll, describe, expect, it } from 'vitest'
import { appealTopic, getTopic, rejectTopic, upholdTopic } from '@/shared/contract/topics'
import { HONGQIQIAO } from '../../factories/reports'
import { proposed } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('topics.uphold', () => {
  const cloud = withCloud()
  const resident = cloud.as('openid-resident')
  let both: Phone
  let street: Phone
  beforeAll(async () => {
    // One person may hold the office below as well: the decision that an appeal is about is then their own.
    both = await cloud.appoint('openid-both', 'secretary', HONGQIQIAO)
    await cloud.appoint('openid-both', 'street-officer', HONGQIQIAO.slice(0, 9))
    street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    await cloud.control.advanceClock(6_000)
  })

  it('keeps it rejected for good, by somebody who did not reject it', async () => {
    const { id, version } = await proposed(resident)
    const rejected = await both.ok(rejectTopic, { topicId: id, version, reasonCode: 'unlawful' })
    const appealed = await resident.ok(appealTopic, { topicId: id, version: rejected.version, explanation: '请再看看' })
    expect((await both.fails(upholdTopic, { topicId: id, version: appealed.version, explanation: '不行' })).code).toBe('TOPIC_NEEDS_ANOTHER')
    const upheld = await street.ok(upholdTopic, { topicId: id, version: appealed.version, explanation: '和上次的说明一样' })
    expect(upheld).toMatchObject({ state: 'REJECTED', clock: null })
    expect((await resident.ok(getTopic, { topicId: id })).actions).toEqual([])
  })
})
