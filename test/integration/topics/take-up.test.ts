import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getReport } from '@/shared/contract/reports'
import { admitTopic, draftTopic, getTopic, takeUpTopic } from '@/shared/contract/topics'
import { listTopics } from '@/shared/contract/topics-board'
import { GUANGZHOU_ROAD, HONGQIQIAO, submitted } from '../../factories/reports'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.takeUp', () => {
  const { cloud, secretary } = withTopicDesk()
  const rider = cloud.as('openid-rider')
  const drafted = async () => {
    const { id: reportId } = await submitted(rider, cloud)
    return { reportId, topic: await secretary.ok(draftTopic, { communityCode: HONGQIQIAO, reportId }) }
  }
  const words = { scopeCode: HONGQIQIAO, title: '路灯总不亮，一起想个办法' }

  it('gives it words and lets whoever took it up admit it; then the reports say so, and their reporters are told', async () => {
    const { reportId, topic } = await drafted()
    const taken = await secretary.ok(takeUpTopic, { topicId: topic.id, version: topic.version, ...words })
    expect(taken).toMatchObject({ state: 'SCREENING', title: words.title, proposer: { as: 'reports' } })
    expect((await rider.ok(getReport, { reportId })).topicId).toBeNull()
    await secretary.ok(admitTopic, { topicId: topic.id, version: taken.version })
    expect((await rider.ok(getReport, { reportId })).topicId).toBe(topic.id)
    expect((await rider.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'report.became_topic')).toMatchObject([{ subject: { type: 'topic', id: topic.id } }])
    expect((await cloud.as('openid-other').ok(listTopics, { communityCode: HONGQIQIAO })).items.map(({ id }) => id)).toContain(topic.id)
  })

  it('is once, in places of the community, and in the open', async () => {
    const { topic } = await drafted()
    expect((await secretary.fails(takeUpTopic, { topicId: topic.id, version: topic.version, ...words, scopeCode: GUANGZHOU_ROAD })).code).toBe('PLACE_UNKNOWN')
    const all = await Promise.all(Array.from({ length: 3 }, () => secretary.ok(takeUpTopic, { topicId: topic.id, version: topic.version, ...words })))
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['SCREENING']))
    expect((await cloud.as('openid-other').fails(getTopic, { topicId: topic.id })).code).toBe('TOPIC_NOT_FOUND')
  })
})
