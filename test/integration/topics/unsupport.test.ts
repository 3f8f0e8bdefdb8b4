import { beforeAll, describe, expect, it } from 'vitest'
import { getTopic, unsupportTopic } from '@/shared/contract/topics'
import { householdOf, neighbours, supportedBy, supporting } from '../../factories/topics'
import type { Phone } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.unsupport', () => {
  const { cloud, secretary } = withTopicDesk()
  let people: Phone[]
  beforeAll(async () => {
    people = await neighbours(cloud, secretary, 5)
    await cloud.control.advanceClock(6_000)
  })

  it('takes it back once, however often it is tapped', async () => {
    const { id } = await supporting(cloud.as('openid-a'), secretary)
    await supportedBy(people.slice(0, 2), id)
    await Promise.all(Array.from({ length: 5 }, () => people[0]!.ok(unsupportTopic, { topicId: id, householdId: householdOf('101') })))
    expect(await people[0]!.ok(getTopic, { topicId: id })).toMatchObject({ supports: 1, mine: [{ supports: false }] })
    expect((await people[0]!.fails(unsupportTopic, { topicId: id, householdId: householdOf('102') })).code).toBe('SUPPORT_NOT_YOUR_HOME')
  })

  it('is over once enough stand behind it', async () => {
    const { id } = await supporting(cloud.as('openid-b'), secretary)
    await supportedBy(people, id)
    expect((await people[0]!.fails(unsupportTopic, { topicId: id, householdId: householdOf('101') })).code).toBe('TOPIC_WRONG_STATE')
  })
})
