import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admitTopic, proposeTopic } from '@/shared/contract/topics'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { acted, choose, expectText, goTo, gone, tap, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { deliberated } from './arrange-opinions'
import { bindSpeakers, COMMUNITY, detailOf, settled, settleHome } from './arrange-topics'

const RAMP = '三栋门口想修个坡道'

describe('what the community decides, for eyes and hands that take their time', () => {
  let world: World
  let phone: Phone
  let rampId: string
  let opinionsId: string

  beforeAll(async () => {
    world = await openWorld()
    ;({ topicId: opinionsId } = await deliberated(world))
    await bindSpeakers(world.people)
    await settleHome(world.people)
    rampId = createUlid(Date.now(), Math.random)
    const { version } = await personOf(world.people, 'owner').call(proposeTopic, { id: rampId, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: RAMP })
    await personOf(world.people, 'secretary').call(admitTopic, { topicId: rampId, version })
  }, 60_000)
  afterAll(() => world?.close())
  const supports = async () => (await world.cloud.control.readDocuments('topics', { _id: rampId }))[0]?.supports

  it('is on 首页: how many stand where, and what waits for residents', async () => {
    phone = await world.take('resident', { url: '/pages/home/index' })
    await expectText(phone, '社区的事，走到哪一步')
    await expectText(phone, '正等大家定')
    await tap(phone, '#home-stages')
    await expectText(phone, '正在走的')
  })

  it('in elder mode one matter and one button, and a household’s word is read back before it counts', async () => {
    await goTo(phone, '/pages/me/index')
    await choose(phone, '#elder-mode')
    await goTo(phone, '/pages/home/index')
    await tap(phone, '[id^=home-topic-]')
    await goTo(phone, detailOf(rampId))
    await tap(phone, '#topic-support')
    await expectText(phone, '您家要附议吗')
    await tap(phone, '#topic-support-sure-keep')
    expect(await supports()).toBe(0)
    await tap(phone, '#topic-support')
    await tap(phone, '#topic-support-sure')
    await wait('the household’s word', async () => (await supports()) === 1)
  })

  it('can be taken back from where it was said, as long as it stands there', async () => {
    await expectText(phone, '说错了，点右边收回')
    await tap(phone, '.toast__undo')
    await wait('it to be taken back', async () => (await supports()) === 0)
  })

  it('an answer is read back too, and a person to ask is one tap away', async () => {
    await goTo(phone, `/packages/topics/opinions/index?id=${opinionsId}`)
    await settled(phone)
    await tap(phone, '#answer-agree')
    await expectText(phone, '您选的是“同意”')
    await tap(phone, '#answer-sure-keep')
    await gone(phone, '#answer-sure')
    await tap(phone, '#answer-disagree')
    await tap(phone, '#answer-sure')
    await expectText(phone, '您选了“不同意”')
    await tap(phone, '#opinions-ask-help')
    await acted(phone, 'makePhoneCall')
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
