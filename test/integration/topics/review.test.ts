import { beforeAll, describe, expect, it } from 'vitest'
import { getTopic } from '@/shared/contract/topics'
import { completeTopicWork, reviewTopic } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { bindPhone, member } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { householdOf, neighbours, reviewing, underWay } from '../../factories/topics'
import type { Phone } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.review', () => {
  const { cloud, secretary, unit } = withTopicDesk()
  let people: Phone[]
  beforeAll(async () => {
    people = await neighbours(cloud, secretary, 6)
  })

  it('is one a person, changeable, of those whom it concerns; the shares come when it ends, and of eight', async () => {
    const resident = cloud.as('openid-a')
    const family = ['x', 'y'].map((name) => cloud.as(`openid-family-${name}`))
    for (const phone of family) await member(phone, secretary, { householdId: householdOf('101'), name: '王芳' })
    await cloud.control.advanceClock(6_000)
    const { id } = await reviewing(resident, secretary, unit)
    const stranger = cloud.as('openid-stranger')
    expect((await stranger.fails(reviewTopic, { topicId: id, answer: 'solved' })).code).toBe('FORBIDDEN')
    await Promise.all([...people, ...family, resident].map((phone) => phone.ok(reviewTopic, { topicId: id, answer: 'solved' })))
    await Promise.all(Array.from({ length: 3 }, () => people[0]!.ok(reviewTopic, { topicId: id, answer: 'unsolved' })))
    const running = await people[0]!.ok(getTopic, { topicId: id })
    expect(running).toMatchObject({ review: { answers: 9, mine: 'unsolved' }, reviews: [] })
    await cloud.control.advanceClock(10 * DAY)
    await cloud.tick()
    // One of nine: less than a fifth, and fewer than ten.
    expect(await resident.ok(getTopic, { topicId: id })).toMatchObject({ state: 'COVENANTING', reviews: [{ answers: 9, shares: { solved: 90, partly: 0, unsolved: 10 } }] })
    expect((await people[0]!.fails(reviewTopic, { topicId: id, answer: 'solved' })).code).toBe('TOPIC_WRONG_STATE')
  })

  it('of ten with a fifth unsolved is put right, and asked again', async () => {
    const family = ['p', 'q', 'r'].map((name) => cloud.as(`openid-more-${name}`))
    for (const phone of family) await member(phone, secretary, { householdId: householdOf('102'), name: '钱二' })
    await cloud.control.advanceClock(6_000)
    const resident = cloud.as('openid-b')
    const { id } = await reviewing(resident, secretary, unit)
    const all = [...people, ...family, resident]
    await Promise.all(all.map((phone, index) => phone.ok(reviewTopic, { topicId: id, answer: index < 2 ? 'unsolved' : 'solved' })))
    await cloud.control.advanceClock(10 * DAY)
    await cloud.tick()
    const again = await resident.ok(getTopic, { topicId: id })
    expect(again).toMatchObject({ state: 'RECTIFYING', stage: 'review', reviews: [{ answers: 10, shares: { unsolved: 20 } }] })
    const done = await unit.ok(completeTopicWork, { topicId: id, version: again.version, explanation: '补好了' })
    expect(done.state).toBe('COMPLETED')
  })

  it('is for riders in what concerns riders, and only while it runs', async () => {
    const rider = await cloud.appoint('openid-rider', 'rider', HONGQIQIAO)
    const topic = await underWay(cloud.as('openid-c'), secretary, unit)
    await bindPhone(rider)
    await cloud.control.advanceClock(6_000)
    expect((await rider.fails(reviewTopic, { topicId: topic.id, answer: 'solved' })).code).toBe('TOPIC_WRONG_STATE')
    const open = await reviewing(cloud.as('openid-d'), secretary, unit)
    expect((await rider.fails(reviewTopic, { topicId: open.id, answer: 'solved' })).code).toBe('REVIEW_NOT_AFFECTED')
  })
})
