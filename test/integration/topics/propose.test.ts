import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getTopic, listWaitingTopics, proposeTopic } from '@/shared/contract/topics'
import { listTopics } from '@/shared/contract/topics-board'
import { DAY, HOUR } from '@/shared/domain/time'
import { bindPhone, liveRoll, member } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { PASSAGE, proposal, proposed } from '../../factories/topics'
import type { Phone } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.propose', () => {
  const { cloud, secretary } = withTopicDesk()
  let worker: Phone
  beforeAll(async () => {
    worker = await cloud.appoint('openid-worker', 'grid-worker', HONGQIQIAO)
  })
  beforeEach(() => cloud.resetScripts())
  const kindsOf = async (phone: Phone) => (await phone.ok(listMyMessages, {})).items.map(({ kind }) => kind)

  it('lies with the secretary at once, with 48 hours on the clock, and with nobody else', async () => {
    const resident = cloud.as('openid-resident')
    const topic = await proposed(resident)
    expect(topic).toMatchObject({ state: 'SCREENING', stage: 'propose', title: PASSAGE, isMine: true, supports: 0, proposer: { as: 'neighbour', name: null, behalf: null } })
    expect(topic.clock!.dueAt! - topic.clock!.startedAt).toBe(48 * HOUR)
    expect(topic.steps.map(({ action }) => action)).toEqual(['propose', 'pass'])
    const waiting = (await secretary.ok(listWaitingTopics, { placeCode: HONGQIQIAO, waits: 'screener' })).items
    expect(waiting.map(({ id }) => id)).toContain(topic.id)
    expect(await kindsOf(secretary)).toContain('topic.pass_here')
    expect((await cloud.as('openid-other').fails(getTopic, { topicId: topic.id })).code).toBe('TOPIC_NOT_FOUND')
    expect((await resident.ok(listTopics, { communityCode: HONGQIQIAO })).items.map(({ id }) => id)).not.toContain(topic.id)
  })

  it('is one, however often and however many at once it is sent', async () => {
    const resident = cloud.as('openid-tapper')
    await bindPhone(resident)
    const input = proposal()
    const all = await Promise.all(Array.from({ length: 5 }, () => resident.ok(proposeTopic, input)))
    expect(new Set(all.map(({ version }) => version))).toEqual(new Set([2]))
    expect(await cloud.control.readDocuments('topics', { _id: input.id })).toHaveLength(1)
    expect((await cloud.as('openid-thief').fails(proposeTopic, input)).code).toBe('FORBIDDEN')
    const other = cloud.as('openid-other-phone')
    await bindPhone(other)
    expect((await other.fails(proposeTopic, input)).code).toBe('TOPIC_ID_TAKEN')
  })

  it('takes three in thirty days, and says when the next', async () => {
    const resident = cloud.as('openid-eager')
    await bindPhone(resident)
    for (let time = 0; time < 3; time++) await resident.ok(proposeTopic, proposal())
    const refused = await resident.fails(proposeTopic, proposal())
    expect(refused.code).toBe('RATE_LIMITED')
    expect(Number(refused.fields?.retryAt) - (await cloud.control.now())).toBeGreaterThan(29 * DAY)
  })

  it('shows how the house knows whoever lives there, masked', async () => {
    const resident = cloud.as('openid-at-home')
    await liveRoll(secretary)
    await member(resident, secretary)
    await cloud.control.advanceClock(10_000)
    const topic = await resident.ok(proposeTopic, proposal())
    expect(topic.proposer).toEqual({ as: 'resident', isInOffice: false, name: '3栋 王*', behalf: null })
  })

  it('keeps both names of what a grid worker records for an elder; others read the masked one', async () => {
    const { id } = await worker.ok(proposeTopic, proposal({ title: '北门口台阶太高，想修个坡道', behalf: { kind: 'elder', name: '张秀兰' } }))
    const topic = await secretary.ok(getTopic, { topicId: id })
    expect(topic.proposer).toEqual({ as: 'recorded', isInOffice: true, name: null, behalf: { kind: 'elder', name: '张*' } })
    expect(topic.desk?.behalfName).toBe('张秀兰')
    const [stored] = await cloud.control.readDocuments('topics', { _id: id })
    expect(stored).toMatchObject({ proposerId: await worker.personId(), behalf: { name: '张秀兰' } })
    expect((await worker.fails(proposeTopic, proposal({ behalf: { kind: 'elder' } }))).code).toBe('TOPIC_BEHALF_NAME')
    for (let time = 0; time < 4; time++) await worker.ok(proposeTopic, proposal({ behalf: { kind: 'elder', name: '张秀兰' } }))
    // What is recorded in an office is nobody's own: the worker may propose as anybody may.
    await bindPhone(worker)
    await worker.ok(proposeTopic, proposal({ title: '网格员自己的事，演示数据' }))
  })

  it('counts what somebody without an office brings for others', async () => {
    const neighbour = cloud.as('openid-good-neighbour')
    await bindPhone(neighbour)
    const forAnother = () => proposal({ behalf: { kind: 'elder', name: '张秀兰' } })
    for (let time = 0; time < 3; time++) await neighbour.ok(proposeTopic, forAnother())
    expect((await neighbour.fails(proposeTopic, forAnother())).code).toBe('RATE_LIMITED')
  })

  it('lets an institution speak through the secretary alone', async () => {
    expect((await worker.fails(proposeTopic, proposal({ behalf: { kind: 'property' } }))).code).toBe('FORBIDDEN')
    expect((await secretary.ok(proposeTopic, proposal({ behalf: { kind: 'residents_committee' } }))).proposer.as).toBe('institution')
  })

  it('takes from a rider who does not live there what concerns riders', async () => {
    const rider = await cloud.appoint('openid-rider', 'rider', GUANGZHOU_ROAD)
    await bindPhone(rider)
    expect((await rider.fails(proposeTopic, proposal({ title: '北门中午能不能开' }))).code).toBe('TOPIC_NOT_RIDERS')
    expect((await rider.ok(proposeTopic, proposal({ title: '北门中午能不能开', concernsRiders: true }))).proposer.as).toBe('rider')
  })

  it('refuses what is no community, no place in it, and nobody with a phone', async () => {
    const resident = cloud.as('openid-places')
    expect((await resident.fails(proposeTopic, proposal())).code).toBe('FORBIDDEN')
    await bindPhone(resident)
    expect((await resident.fails(proposeTopic, proposal({ communityCode: '999999999999', scopeCode: '999999999999' }))).fields).toEqual({ communityCode: 'unknown' })
    expect((await resident.fails(proposeTopic, proposal({ scopeCode: GUANGZHOU_ROAD }))).fields).toEqual({ scopeCode: 'unknown' })
    expect((await resident.fails(proposeTopic, proposal({ title: ' ' }))).fields).toEqual({ title: 'empty' })
    expect((await resident.fails(proposeTopic, proposal({ title: '长'.repeat(61) }))).fields).toEqual({ title: 'too_long' })
  })

  describe('whose words', () => {
    const script = (answer: object) => cloud.control.openapi.script('security.msgSecCheck', answer)

    it('are risky is not stored', async () => {
      const resident = cloud.as('openid-risky')
      await bindPhone(resident)
      await script({ suggest: 'risky', match: '危险的话' })
      const input = proposal({ title: '危险的话' })
      expect((await resident.fails(proposeTopic, input)).code).toBe('TEXT_REFUSED')
      expect(await cloud.control.readDocuments('topics', { _id: input.id })).toHaveLength(0)
    })

    it('are doubted waits for a person, and the proposer is told', async () => {
      const resident = cloud.as('openid-doubted')
      await script({ suggest: 'review', match: '待审的事' })
      const topic = await proposed(resident, { title: '待审的事' })
      expect(topic).toMatchObject({ state: 'SEC_HOLD', contentId: `topic-words:${topic.id}:2` })
      expect(await cloud.control.readDocuments('content', { _id: `topic-words:${topic.id}:2` })).toMatchObject([{ isOpen: true, excerpt: '待审的事，画黄线，东墙边搭一排停车位' }])
      expect(await kindsOf(resident)).toContain('topic.hold')
    })

    it('nobody can check are asked about again, and then go their way', async () => {
      const resident = cloud.as('openid-unchecked')
      await script({ fail: { errCode: -1, errMsg: 'system error' } })
      const topic = await proposed(resident, { title: '没人能查的事' })
      expect(topic).toMatchObject({ state: 'SUBMITTED', clock: null })
      await cloud.tick()
      expect((await resident.ok(getTopic, { topicId: topic.id })).state).toBe('SUBMITTED')
      await cloud.resetScripts()
      await cloud.tick()
      expect((await resident.ok(getTopic, { topicId: topic.id })).state).toBe('SCREENING')
    })

    it('nobody could check for two hours go to a person', async () => {
      const resident = cloud.as('openid-unchecked-long')
      await script({ fail: { errCode: -1, errMsg: 'system error' } })
      const topic = await proposed(resident, { title: '久等的事' })
      await cloud.control.advanceClock(2 * HOUR + 1)
      await cloud.tick()
      expect((await resident.ok(getTopic, { topicId: topic.id })).state).toBe('SEC_HOLD')
    })
  })
})
