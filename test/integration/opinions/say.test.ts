import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { flagContent } from '@/shared/contract/content'
import { listMyMessages } from '@/shared/contract/messages'
import { listMyStatements, nextStatements, sayStatement } from '@/shared/contract/opinions'
import { getTopic } from '@/shared/contract/topics'
import { HOUR } from '@/shared/domain/time'
import { bindPhone, liveRoll, member } from '../../factories/households'
import { people, said, SAYINGS } from '../../factories/opinions'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { deliberating, proposed } from '../../factories/topics'
import { refuse, release } from '../../setup/arrange-content'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('opinions.say', () => {
  const cloud = withCloud()
  let secretary: Phone
  let reader: Phone
  let topicId: string
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    ;[reader] = (await people(cloud, 1, 'openid-reader')) as [Phone]
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
  })
  beforeEach(() => cloud.resetScripts())
  let speakers = 0
  const speaker = async () => (await people(cloud, 1, `openid-speaker-${++speakers}`))[0]!
  const wordsFor = async (phone: Phone) => (await phone.ok(nextStatements, { topicId })).items.map(({ text }) => text)
  const script = (answer: object) => cloud.control.openapi.script('security.msgSecCheck', answer)
  const kindsOf = async (phone: Phone) => (await phone.ok(listMyMessages, {})).items.map(({ kind }) => kind)

  it('is read by others at once, without a name, and counted in the topic', async () => {
    const phone = await speaker()
    const { statement, left } = await phone.ok(sayStatement, said(topicId, SAYINGS[0]))
    expect(statement).toMatchObject({ text: SAYINGS[0], state: 'shown', saidAs: 'neighbour', isMine: true, answer: null })
    expect(left).toBe(19)
    const { items } = await reader.ok(nextStatements, { topicId })
    expect(items).toMatchObject([{ id: statement.id, isMine: false }])
    expect(JSON.stringify(items)).not.toContain(await phone.personId())
    expect((await reader.ok(getTopic, { topicId })).statements).toBe(1)
  })

  it('is one, however often and however many at once it is sent; the id of another is taken', async () => {
    const phone = await speaker()
    const input = said(topicId, SAYINGS[1])
    const all = await Promise.all(Array.from({ length: 5 }, () => phone.ok(sayStatement, input)))
    expect(new Set(all.map(({ statement }) => statement.id))).toEqual(new Set([input.id]))
    expect(await cloud.control.count('topic_statements', { _id: input.id })).toBe(1)
    expect((await (await speaker()).fails(sayStatement, input)).code).toBe('STATEMENT_ID_TAKEN')
  })

  it.each([
    ['两句话。这是另外一件事情', 'several_ideas'],
    ['鄂B12345 的车主请挪车', 'plate'],
    ['打 13912345678 找我', 'phone'],
    ['3号楼张大爷总占道', 'person'],
  ])('refuses %s', async (text, problem) => {
    expect(await (await speaker()).fails(sayStatement, said(topicId, text))).toMatchObject({ code: 'INVALID_INPUT', fields: { text: problem } })
  })

  it('refuses what is too long or empty', async () => {
    const phone = await speaker()
    expect((await phone.fails(sayStatement, said(topicId, '长'.repeat(81)))).fields).toEqual({ text: 'too_long' })
    expect((await phone.fails(sayStatement, said(topicId, ' '))).fields).toEqual({ text: 'empty' })
  })

  it('needs a phone, a round that runs, and a topic that one may know of', async () => {
    const stranger = cloud.as('openid-without-phone')
    expect((await stranger.fails(sayStatement, said(topicId, SAYINGS[2]))).code).toBe('FORBIDDEN')
    const phone = await speaker()
    const hidden = (await proposed(cloud.as('openid-hidden'))).id
    expect((await phone.fails(sayStatement, said(hidden, SAYINGS[2]))).code).toBe('TOPIC_NOT_FOUND')
    expect((await cloud.as('openid-hidden').fails(sayStatement, said(hidden, SAYINGS[2]))).code).toBe('TOPIC_WRONG_STATE')
  })

  it('takes twenty of one person', async () => {
    const phone = await speaker()
    for (let one = 0; one < 20; one++) await phone.ok(sayStatement, said(topicId, `第${one}种办法先试一试`))
    expect((await phone.fails(sayStatement, said(topicId, '再来一种办法'))).code).toBe('STATEMENTS_USED')
    expect((await phone.ok(listMyStatements, { topicId })).left).toBe(0)
  })

  describe('says as whom, and never who', () => {
    it('a resident', async () => {
      const phone = cloud.as('openid-at-home')
      await liveRoll(secretary)
      await member(phone, secretary)
      await cloud.control.advanceClock(10_000)
      expect((await phone.ok(sayStatement, said(topicId, SAYINGS[3]))).statement.saidAs).toBe('resident')
    })

    it('the community, through whoever screens there alone', async () => {
      expect((await secretary.ok(sayStatement, said(topicId, SAYINGS[4], { asInstitution: true }))).statement.saidAs).toBe('institution')
      expect((await (await speaker()).fails(sayStatement, said(topicId, SAYINGS[5], { asInstitution: true }))).code).toBe('FORBIDDEN')
    })

    it('a rider has the seat where the matter is theirs', async () => {
      const rider = await cloud.appoint('openid-rider', 'rider', GUANGZHOU_ROAD)
      await bindPhone(rider)
      expect((await rider.ok(sayStatement, said(topicId, SAYINGS[6]))).statement.saidAs).toBe('neighbour')
      const theirs = (await deliberating(cloud, cloud.as('openid-proposer-2'), secretary, { concernsRiders: true })).id
      expect((await rider.ok(sayStatement, said(theirs, SAYINGS[6]))).statement.saidAs).toBe('rider')
    })
  })

  describe('whose words', () => {
    it('are risky is not stored', async () => {
      await script({ suggest: 'risky', match: '危险' })
      const input = said(topicId, '危险的话')
      expect((await (await speaker()).fails(sayStatement, input)).code).toBe('TEXT_REFUSED')
      expect(await cloud.control.count('topic_statements', { _id: input.id })).toBe(0)
    })

    it('are doubted is seen by its author alone, who is told, until a person has looked', async () => {
      const phone = await speaker()
      await script({ suggest: 'review', match: '待审' })
      const { statement } = await phone.ok(sayStatement, said(topicId, '待审的一句'))
      expect(statement.state).toBe('held')
      expect(await kindsOf(phone)).toContain('opinion.hold')
      expect((await phone.ok(listMyStatements, { topicId })).items).toMatchObject([{ text: '待审的一句', state: 'held' }])
      const other = await speaker()
      expect(await wordsFor(other)).not.toContain('待审的一句')
      expect((await other.fails(flagContent, { contentId: statement.contentId, reason: 'other' })).code).toBe('CONTENT_NOT_FOUND')
      await release(secretary, statement.contentId)
      await cloud.tick()
      expect((await phone.ok(listMyStatements, { topicId })).items).toMatchObject([{ state: 'shown' }])
      expect(await kindsOf(phone)).toContain('content.released')
    })

    it('a person does not let out stays covered, and its author is told', async () => {
      const phone = await speaker()
      await script({ suggest: 'review', match: '待审' })
      const { statement } = await phone.ok(sayStatement, said(topicId, '待审的另一句'))
      await refuse(secretary, statement.contentId)
      expect((await phone.ok(listMyStatements, { topicId })).items).toMatchObject([{ state: 'covered' }])
      expect(await kindsOf(phone)).toContain('content.refused')
    })

    it('nobody can check are asked about again; after two hours a person looks', async () => {
      const [phone, late] = [await speaker(), await speaker()]
      await script({ fail: { errCode: -1, errMsg: 'system error' } })
      expect((await phone.ok(sayStatement, said(topicId, '没人能查的话'))).statement.state).toBe('checking')
      await cloud.tick()
      expect((await phone.ok(listMyStatements, { topicId })).items[0]!.state).toBe('checking')
      await cloud.resetScripts()
      await cloud.tick()
      expect((await phone.ok(listMyStatements, { topicId })).items[0]!.state).toBe('shown')
      await script({ fail: { errCode: -1, errMsg: 'system error' } })
      const { statement } = await late.ok(sayStatement, said(topicId, '久等的话'))
      await cloud.control.advanceClock(2 * HOUR + 1)
      await cloud.tick()
      expect((await late.ok(listMyStatements, { topicId })).items[0]!.state).toBe('held')
      expect(await cloud.control.readDocuments('content', { _id: statement.contentId })).toMatchObject([{ isOpen: true, cause: 'unchecked' }])
    })

    it('three people flag are hidden until somebody has looked, and nobody can answer them', async () => {
      const phone = await speaker()
      const { statement } = await phone.ok(sayStatement, said(topicId, '三个人举报的话'))
      const before = (await reader.ok(getTopic, { topicId })).statements
      for (const flagger of await people(cloud, 3, 'openid-flagger')) await flagger.ok(flagContent, { contentId: statement.contentId, reason: 'abuse' })
      await cloud.tick()
      expect((await phone.ok(listMyStatements, { topicId })).items).toMatchObject([{ state: 'covered' }])
      expect((await reader.ok(getTopic, { topicId })).statements).toBe(before - 1)
      await release(secretary, statement.contentId)
      await cloud.tick()
      expect((await reader.ok(getTopic, { topicId })).statements).toBe(before)
    })
  })

  it('is over with the round', async () => {
    await cloud.control.advanceClock(20 * 24 * HOUR)
    expect((await (await speaker()).fails(sayStatement, { ...said(topicId, SAYINGS[7]), id: newUlid() })).code).toBe('TOPIC_WRONG_STATE')
  })
})
