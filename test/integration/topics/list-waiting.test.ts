import { describe, expect, it } from 'vitest'
import { admitTopic, listWaitingTopics } from '@/shared/contract/topics'
import { DAY, HOUR } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { classified, proposed } from '../../factories/topics'
import type { Phone } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.listWaiting', () => {
  const { cloud, secretary, street } = withTopicDesk()
  const pile = async (phone: Phone, placeCode: string) => (await phone.ok(listWaitingTopics, { placeCode, waits: 'screener' })).items.map(({ id }) => id)

  it('has what is to be screened and what is to be announced, the soonest due first, until it is done', async () => {
    const screening = await proposed(cloud.as('openid-a'))
    await cloud.control.advanceClock(HOUR)
    const toAnnounce = await classified(cloud.as('openid-b'), secretary)
    expect(new Set(await pile(secretary, HONGQIQIAO))).toEqual(new Set([screening.id, toAnnounce.id]))
    expect(await pile(street, HONGQIQIAO.slice(0, 9))).toEqual(await pile(secretary, HONGQIQIAO))
    await secretary.ok(admitTopic, { topicId: screening.id, version: screening.version })
    expect(await pile(secretary, HONGQIQIAO)).toEqual([toAnnounce.id])
    expect((await secretary.fails(listWaitingTopics, { placeCode: GUANGZHOU_ROAD, waits: 'screener' })).code).toBe('FORBIDDEN')
  })

  it('S2: silence for 48 hours is flagged once, for the proposer, the street and in the list', async () => {
    const { id } = await proposed(cloud.as('openid-c'))
    await cloud.control.advanceClock(2 * DAY + HOUR)
    await cloud.tick()
    await cloud.tick()
    const late = (await secretary.ok(listWaitingTopics, { placeCode: HONGQIQIAO, waits: 'screener' })).items.find((one) => one.id === id)
    expect(late?.clock?.isOverdue).toBe(true)
    const messages = await cloud.control.readDocuments('messages', { subjectId: id })
    expect(messages.map(({ kind }) => kind).sort()).toEqual(['topic.flagOverdue', 'topic.flagOverdue_here', 'topic.pass_here'])
  })
})
