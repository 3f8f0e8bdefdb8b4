import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { appealTopic, getTopic, listWaitingTopics, rejectTopic, upholdTopic } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { proposed } from '../../factories/topics'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.appeal', () => {
  const { cloud, secretary, street } = withTopicDesk()
  const rejected = async (name: string) => {
    const resident = cloud.as(name)
    const { id, version } = await proposed(resident)
    return { resident, topic: await secretary.ok(rejectTopic, { topicId: id, version, reasonCode: 'not_ours' }) }
  }

  it('goes to the street, which is told and has five working days; what was said is for those who decide', async () => {
    const { resident, topic } = await rejected('openid-a')
    const { id, version } = topic
    const appealed = await resident.ok(appealTopic, { topicId: id, version, explanation: '这一段路是小区的，不归公路局' })
    expect(appealed).toMatchObject({ state: 'APPEALED', clock: { kind: 'judgeAppeal' } })
    const pile = (await street.ok(listWaitingTopics, { placeCode: HONGQIQIAO.slice(0, 9), waits: 'arbiter' })).items
    expect(pile.map((one) => one.id)).toEqual([id])
    expect((await street.ok(listMyMessages, {})).items[0]!.kind).toBe('topic.appeal_here')
    expect((await street.ok(getTopic, { topicId: id })).steps.pop()).toMatchObject({ action: 'appeal', explanation: '这一段路是小区的，不归公路局' })
  })

  it('is possible once', async () => {
    const { resident, topic } = await rejected('openid-b')
    const appealed = await resident.ok(appealTopic, { topicId: topic.id, version: topic.version, explanation: '再看看' })
    const upheld = await street.ok(upholdTopic, { topicId: topic.id, version: appealed.version, explanation: '看过了' })
    expect((await resident.fails(appealTopic, { topicId: topic.id, version: upheld.version, explanation: '再看看' })).code).toBe('APPEAL_USED')
  })

  it('is possible for fifteen days', async () => {
    const { resident, topic } = await rejected('openid-c')
    await cloud.control.advanceClock(18 * DAY)
    expect((await resident.fails(appealTopic, { topicId: topic.id, version: topic.version, explanation: '再看看' })).code).toBe('APPEAL_TOO_LATE')
  })
})
