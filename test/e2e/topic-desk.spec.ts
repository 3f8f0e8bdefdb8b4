import { afterAll, beforeAll, describe, it } from 'vitest'
import { admitTopic, proposeTopic } from '@/shared/contract/topics'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, seen, tap, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { bindSpeakers, COMMUNITY, detailOf, INBOX, settled } from './arrange-topics'

let world: World
let phone: Phone

beforeAll(async () => {
  world = await openWorld()
  await bindSpeakers(world.people)
})
afterAll(() => world?.close())

describe('a matter of somebody else’s is whistled for', () => {
  let id: string
  /** Where the demonstration has a department. */
  const ELSEWHERE = '420204004011'

  beforeAll(async () => {
    id = createUlid(Date.now(), Math.random)
    await personOf(world.people, 'owner').call(proposeTopic, { id, communityCode: ELSEWHERE, scopeCode: ELSEWHERE, title: '路灯坏了一个月没人管' })
  })

  it('is called for with what is asked of whom', async () => {
    phone = await world.take('secretary-guangzhou-road', { url: `/packages/topics/desk/index?id=${id}` })
    await settled(phone)
    await tap(phone, '#topic-step-classify')
    await choose(phone, '#kind-referral')
    await tap(phone, '#step-confirm')
    await expectText(phone, '定级了')
    await settled(phone)
    await tap(phone, '#topic-step-whistle')
    await tap(phone, '#step-confirm')
    await expectText(phone, '先写一句')
    await write(phone, '#step-unit', '市政部门')
    await choose(phone, '#reply-0')
    await tap(phone, '#step-confirm')
    await expectText(phone, '吹哨，叫部门来')
    await expectText(phone, '请到现场看一次，三个工作日内给个说法')
  })

  it('is taken on by the department, from 我的', async () => {
    phone = await world.take('department-officer', { url: '/pages/me/index' })
    await tap(phone, '#me-whistles')
    await tap(phone, `#waiting-${id}`)
    await tap(phone, '#topic-step-takeOn')
    await write(phone, '#step-words', '周五前换好')
    await tap(phone, '#step-confirm')
    await expectText(phone, '部门到了，接着办')
    await expectText(phone, '周五前换好')
  })
})

describe('a topic goes its way on the desk', () => {
  let id: string

  beforeAll(async () => {
    id = createUlid(Date.now(), Math.random)
    await personOf(world.people, 'grid-worker').call(proposeTopic, { id, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: '3 栋要不要加装电梯', behalf: { kind: 'elder', name: '李演示' } })
    phone = await world.take('secretary', { url: `/packages/topics/desk/index?id=${id}` })
  })

  it('is classified only as the law lets it go together, said before it is sent', async () => {
    await expectText(phone, '看着像业主共同决定的事：改建、重建、装电梯')
    await tap(phone, '#topic-step-classify')
    await tap(phone, '#kind-owners')
    await choose(phone, '#body-RESIDENT_ASSEMBLY')
    await expectText(phone, '只征求意见')
    await expectText(phone, '上面的先改好')
    await choose(phone, '#body-POLL')
    await tap(phone, '#step-confirm')
    await expectText(phone, '10 项过')
  })

  it('is announced only when everything is said', async () => {
    await write(phone, '#plan-background', '六层楼，老人上下不便')
    await write(phone, '#plan-option-0', '装在 2 单元外墙')
    await tap(phone, '#plan-add-option')
    await write(phone, '#plan-option-1', '装在两个单元之间')
    await write(phone, '#plan-cost', '45 万')
    await tap(phone, '#plan-save')
    await expectText(phone, '写数字')
    await write(phone, '#plan-cost', '450000')
    await choose(phone, '#bearer-owners')
    await write(phone, '#plan-harm', '一楼两户采光')
    await write(phone, '#plan-offline', '每天下午三点，居委会一楼')
    await write(phone, '#plan-phone', '0714-6512345')
    await tap(phone, '#plan-save')
    await expectText(phone, '10 项过 10 项')
    await settled(phone)
    await tap(phone, '#topic-step-announce')
    await expectText(phone, '开始公示方案')
  })

  it('binds nobody, and says so with the reason to everybody', async () => {
    phone = await world.take('owner', { url: detailOf(id) })
    await expectText(phone, '第二百七十八条第 7 项')
    await expectText(phone, '45 万元')
    await expectText(phone, '维持现状')
  })

  it('is corrected in the open: what was announced before stays readable', async () => {
    phone = await world.take('secretary', { url: `/packages/topics/desk/index?id=${id}` })
    await write(phone, '#plan-cost', '480000')
    await write(phone, '#plan-why', '加了地基的钱')
    await tap(phone, '#plan-save')
    await expectText(phone, '重新公示了')
    await tap(phone, '#topic-open')
    await tap(phone, '#topic-former-plans')
    await expectText(phone, '45 万元')
  })

  it('is supported by a household only: somebody without one is shown the way', async () => {
    const other = createUlid(Date.now(), Math.random)
    const { version } = await personOf(world.people, 'grid-worker').call(proposeTopic, { id: other, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: '垃圾桶夏天味道大', behalf: { kind: 'elder', name: '李演示' } })
    await personOf(world.people, 'secretary').call(admitTopic, { topicId: other, version })
    phone = await world.take('rider', { url: detailOf(other) })
    await seen(phone, '#topic-to-home')
  })
})

/** deliberation.md S2. */
describe('nobody answers within 48 hours', () => {
  let id: string

  beforeAll(async () => {
    id = createUlid(Date.now(), Math.random)
    await personOf(world.people, 'rider').call(proposeTopic, { id, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: '南门晚上不让骑手进，要绕一公里', concernsRiders: true })
    await world.cloud.control.advanceClock(48 * 3_600_000 + 60_000)
    await world.cloud.control.fireTimer('clock', 'every-minute')
  })

  it('is late, and the proposer sees it', async () => {
    phone = await world.take('rider', { url: detailOf(id) })
    await expectText(phone, '刚超时')
    await expectText(phone, '超时了，报给街道')
  })

  it('is told to the street, and counted on the table of the community', async () => {
    phone = await world.take('street-officer', { url: '/packages/messages/list/index' })
    await expectText(phone, '有一件事超时了')
    phone = await world.take('secretary', { url: INBOX })
    await tap(phone, '#pile-topics')
    await expectText(phone, /超时 \d/)
    await tap(phone, '#topics-stages')
    await tap(phone, `#waiting-${id}`)
    await expectText(phone, '原话，不能改')
  })
})
