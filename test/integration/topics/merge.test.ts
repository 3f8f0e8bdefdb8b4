import { beforeAll, describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { appealTopic, getTopic, mergeTopic, restoreTopic } from '@/shared/contract/topics'
import { GUANGZHOU_ROAD } from '../../factories/reports'
import { neighbours, supportedBy, supporting } from '../../factories/topics'
import { newUlid, type Phone } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.merge', () => {
  const { cloud, secretary, street } = withTopicDesk()
  let people: Phone[]
  beforeAll(async () => {
    people = await neighbours(cloud, secretary, 4)
    await cloud.control.advanceClock(6_000)
  })

  it('takes its households along, each once, and leaves a trace in both', async () => {
    const target = await supporting(cloud.as('openid-first'), secretary, { title: '消防通道划线' })
    const topic = await supporting(cloud.as('openid-second'), secretary)
    await supportedBy(people.slice(0, 3), topic.id)
    await supportedBy(people.slice(2, 4), target.id)
    const merged = await secretary.ok(mergeTopic, { topicId: topic.id, version: topic.version, targetId: target.id })
    expect(merged).toMatchObject({ state: 'MERGED', mergedInto: { id: target.id, title: '消防通道划线' } })
    expect(await secretary.ok(getTopic, { topicId: target.id })).toMatchObject({ supports: 4, mergedFrom: [{ id: topic.id }] })
    await secretary.ok(mergeTopic, { topicId: topic.id, version: topic.version, targetId: target.id })
    await cloud.tick()
    const after = await cloud.as('openid-other').ok(getTopic, { topicId: target.id })
    expect([after.supports, after.mergedFrom.length]).toEqual([4, 1])
    expect((await people[0]!.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'topic.merge', subject: { id: topic.id } })
  })

  it('goes into an open topic of the same community, and not into itself', async () => {
    const topic = await supporting(cloud.as('openid-third'), secretary)
    const into = async (targetId: string) => (await secretary.fails(mergeTopic, { topicId: topic.id, version: topic.version, targetId })).code
    expect(await into(topic.id)).toBe('MERGE_TARGET_CLOSED')
    expect(await into(newUlid())).toBe('MERGE_TARGET_CLOSED')
    await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    const elsewhere = await supporting(cloud.as('openid-fourth'), cloud.as('openid-elsewhere'), { communityCode: GUANGZHOU_ROAD, scopeCode: GUANGZHOU_ROAD })
    expect(await into(elsewhere.id)).toBe('MERGE_TARGET_CLOSED')
  })

  it('is undone by the street: it goes its own way, and the other one’s trace of it goes', async () => {
    const resident = cloud.as('openid-fifth')
    const target = await supporting(cloud.as('openid-sixth'), secretary, { title: '另一件事' })
    const topic = await supporting(resident, secretary)
    const merged = await secretary.ok(mergeTopic, { topicId: topic.id, version: topic.version, targetId: target.id })
    const appealed = await resident.ok(appealTopic, { topicId: topic.id, version: merged.version, explanation: '不是一件事' })
    const restored = await street.ok(restoreTopic, { topicId: topic.id, version: appealed.version, explanation: '是两件事' })
    expect(restored).toMatchObject({ state: 'SUPPORTING', mergedInto: null })
    expect((await secretary.ok(getTopic, { topicId: target.id })).mergedFrom).toEqual([])
  })
})
