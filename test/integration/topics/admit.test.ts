import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { admitTopic, getTopic } from '@/shared/contract/topics'
import { listTopics } from '@/shared/contract/topics-board'
import { HONGQIQIAO } from '../../factories/reports'
import { neighbours, proposed, supporting } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.admit', () => {
  const { cloud, secretary } = withTopicDesk()
  const resident = cloud.as('openid-resident')

  it('opens 附议 to everybody for thirty days, and the proposer hears of it', async () => {
    const topic = await supporting(resident, secretary)
    expect(topic).toMatchObject({ state: 'SUPPORTING', clock: { kind: 'support' }, supportsNeeded: 5 })
    expect((await cloud.as('openid-other').ok(listTopics, { communityCode: HONGQIQIAO })).items.map(({ id }) => id)).toContain(topic.id)
    expect((await resident.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'topic.admit', subject: { type: 'topic', id: topic.id } })
    expect(await cloud.control.readDocuments('audit_entries', { _id: `topic:${topic.id}:3` })).toMatchObject([{ action: 'topics.admit', capacities: ['screener'] }])
  })

  it('asks for three in a hundred of the households on the roll where that is more than five', async () => {
    await neighbours(cloud, secretary, 0)
    const roll = await cloud.control.readDocuments('roll_versions', { communityCode: HONGQIQIAO })
    const live = roll[roll.length - 1]!
    const [building] = live.buildings as { rooms: number }[]
    await cloud.control.importDocuments('roll_versions', [{ ...live, buildings: [{ ...building, rooms: 286 }] }])
    expect((await supporting(resident, secretary)).supportsNeeded).toBe(9)
  })

  it('is taken once, however often it is tapped, and not from another state', async () => {
    const { id, version } = await proposed(cloud.as('openid-second'))
    const all = await Promise.all(Array.from({ length: 4 }, () => secretary.ok(admitTopic, { topicId: id, version })))
    expect(new Set(all.map((one) => one.version))).toEqual(new Set([3]))
    expect((await secretary.ok(getTopic, { topicId: id })).steps.filter(({ action }) => action === 'admit')).toHaveLength(1)
    expect((await secretary.fails(admitTopic, { topicId: id, version: 3 })).code).toBe('TOPIC_WRONG_STATE')
  })

  it('is refused to who proposed it for themselves, and where the version is not the present one', async () => {
    const own = await proposed(secretary)
    expect((await secretary.fails(admitTopic, { topicId: own.id, version: own.version })).code).toBe('FORBIDDEN')
    const { id } = await proposed(cloud.as('openid-third'))
    expect(await secretary.fails(admitTopic, { topicId: id, version: 9 })).toMatchObject({ code: 'TOPIC_CHANGED', fields: { version: '2' } })
  })
})
