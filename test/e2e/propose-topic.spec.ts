import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approveClaim, claimHousehold } from '@/shared/contract/households'
import { bindPhone } from '@/shared/contract/people'
import { commitRoll, stageRoll } from '@/shared/contract/roll'
import { admitTopic, askTopicFix, proposeTopic } from '@/shared/contract/topics'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, goBack, goTo, gone, placeOf, seen, tap, textOf, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { untilQuiet } from '../weapp/phone/until-quiet'
import { openWorld, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const INBOX = '/packages/staff/inbox/index'
/** 演示数据. */
const ROLL = '网格,楼栋,单元,房号,姓名,面积,电话\n1,3栋,2,502,林演示,96,13900009300\n1,3栋,1,101,张演示,80,\n2,8栋,1,101,李演示,80,'
const PASSAGE = '北门消防通道老被电动车占着，想画线'
const RAMP = '北门口的台阶太高，想修个坡道，轮椅好走'
/** What was asked for has come: nothing is drawn anew under the finger. */
const settled = async ({ headless }: Phone) => void (headless && (await untilQuiet(headless)))
const detailOf = (id: string) => `/packages/topics/detail/index?id=${id}`

const budgets = keepBudgets('propose-topic')
let world: World
let phone: Phone

beforeAll(async () => {
  world = await openWorld()
  for (const [index, key] of ['resident', 'rider', 'elder', 'owner'].entries()) await personOf(world.people, key).call(bindPhone, { code: `1390000930${index} once` })
  await settleHome()
})
afterAll(async () => {
  await world?.close()
  budgets.check()
})

/** The resident has a household, by a roll that knows the phone. */
async function settleHome(): Promise<void> {
  const secretary = personOf(world.people, 'secretary')
  const resident = personOf(world.people, 'resident')
  const [rollId, claimId] = [createUlid(Date.now(), Math.random), createUlid(Date.now(), Math.random)]
  const fileId = await secretary.upload(`uploads/${secretary.personId}/${rollId}/roll.csv`, Buffer.from(ROLL))
  await secretary.call(stageRoll, { id: rollId, communityCode: COMMUNITY, fileId, fileName: '演示户册.csv' })
  await secretary.call(commitRoll, { versionId: rollId })
  const { version } = await resident.call(claimHousehold, { id: claimId, householdId: `${COMMUNITY}-b03-u2-502`, relation: 'family', name: '林演示', method: 'roll' })
  await secretary.call(approveClaim, { claimId, version })
}

describe('somebody has a problem, and it becomes a matter of the community', () => {
  let passageId: string

  async function topicIdOf(title: string): Promise<string> {
    const topics = await world.cloud.control.readDocuments('topics', {})
    const found = topics.find((topic) => (topic.title as { text: string }).text === title)
    if (!found) throw new Error(`no topic “${title}”`)
    return String(found._id)
  }

  it('is proposed in three short steps, and the draft outlives leaving the form', async () => {
    phone = await world.take('resident', { url: '/pages/deliberation/index' })
    await tap(phone, '#propose')
    await tap(phone, '#propose-next')
    await expectText(phone, '先写一句什么事')
    await write(phone, '#propose-title', PASSAGE)
    await expectText(phone, '草稿已存')
    await goBack(phone)
    await tap(phone, '#propose')
    await expectText(phone, '第 1 步，共 3 步')
    await budgets.step(phone, 'say whom it concerns', async () => {
      await tap(phone, '#propose-next')
      await expectText(phone, '关系到谁')
    })
    await choose(phone, '#scope-all')
    await choose(phone, '#propose-riders')
    await write(phone, '#propose-wish', '画黄线，东墙边搭一排停车位')
    await tap(phone, '#propose-look')
    await expectText(phone, '别人看到的样子')
    await tap(phone, '#propose-previous')
    await tap(phone, '#propose-look')
    await budgets.step(phone, 'propose', async () => {
      await tap(phone, '#propose-submit')
      await expectText(phone, '社区正在初审，48 小时内答复')
    })
    passageId = await topicIdOf(PASSAGE)
    expect(await placeOf(phone)).toBe('packages/topics/detail/index')
    expect(await textOf(phone)).toContain('您提的')
  })

  it('is sent back with a reason of the list, which the proposer reads in words', async () => {
    phone = await world.take('secretary', { url: INBOX })
    await tap(phone, '#pile-topics')
    await budgets.step(phone, 'open the desk', async () => {
      await tap(phone, `#queue-likely-${passageId}`)
      await expectText(phone, '原话，不能改')
    })
    await tap(phone, '#topic-step-reject')
    await tap(phone, '#step-not_ours')
    await tap(phone, '#step-between_two')
    await budgets.step(phone, 'send back', async () => {
      await tap(phone, '#step-confirm')
      await expectText(phone, '退回了，告诉了提的人')
    })
    phone = await world.take('resident', { url: '/packages/messages/list/index' })
    await expectText(phone, '社区没收下，看看原因')
    await goTo(phone, '/pages/deliberation/index')
    await expectText(phone, '等您来办')
    await tap(phone, `#topic-act-${passageId}`)
    await expectText(phone, '两家之间的事。这是两家之间的事，先请调解员坐下来说一次。')
  })

  it('is appealed once, and the street takes it up', async () => {
    await tap(phone, '#topic-appeal')
    await tap(phone, '#topic-appeal-confirm')
    await expectText(phone, '先写一句')
    await write(phone, '#topic-appeal-confirm-words', '通道是大家的，消防车要走')
    await tap(phone, '#topic-appeal-confirm')
    await expectText(phone, '申诉交到街道了')
    phone = await world.take('street-officer', { url: `${INBOX}?community=${COMMUNITY}` })
    await tap(phone, '#pile-appeals')
    await tap(phone, `#queue-likely-${passageId}`)
    await expectText(phone, '通道是大家的，消防车要走')
    await tap(phone, '#topic-step-restore')
    await tap(phone, '#step-confirm')
    await expectText(phone, '先写一句')
    await write(phone, '#step-words', '消防通道是公共的事，收下')
    await tap(phone, '#step-confirm')
    await expectText(phone, '收下了，开始附议')
  })

  it('has the word of a household, given and taken back', async () => {
    phone = await world.take('resident', { url: '/pages/deliberation/index' })
    await tap(phone, `#topic-act-${passageId}`)
    await tap(phone, '#support-how')
    await expectText(phone, '最少 5 户')
    await budgets.step(phone, 'support', async () => {
      await tap(phone, '#topic-support')
      await expectText(phone, '已有 1 户')
    })
    await tap(phone, '#topic-unsupport')
    await expectText(phone, '已有 0 户')
    expect(await world.cloud.control.count('topic_supports', { topicId: passageId })).toBe(0)
  })

  it('is recorded for an elder by the grid worker, both named', async () => {
    phone = await world.take('grid-worker', { url: '/packages/topics/propose/index' })
    await write(phone, '#propose-title', RAMP)
    await tap(phone, '#propose-next')
    await settled(phone)
    await choose(phone, '#propose-elder')
    await tap(phone, '#propose-look')
    await expectText(phone, '替谁提的，写上名字')
    await write(phone, '#propose-elder-name', '张演示')
    await tap(phone, '#propose-look')
    await expectText(phone, '替别人记的不限件数')
    await tap(phone, '#propose-submit')
    await expectText(phone, '张*')
    expect(await textOf(phone)).not.toContain('张演示')
  })

  it('is merged into another, and each shows the way to the other', async () => {
    const rampId = await topicIdOf(RAMP)
    phone = await world.take('secretary', { url: `/packages/topics/desk/index?id=${rampId}` })
    await expectText(phone, '替 张演示 记的')
    await settled(phone)
    await tap(phone, '#topic-step-merge')
    await settled(phone)
    await choose(phone, `#merge-${passageId}`)
    await tap(phone, '#step-confirm')
    await expectText(phone, '并进去了')
    await world.cloud.control.fireTimer('clock', 'every-minute')
    await tap(phone, '#topic-open')
    await expectText(phone, `并进了：${PASSAGE}`)
    await tap(phone, '#topic-merged-into')
    await expectText(phone, '并进来，附议带过来了')
    await tap(phone, `#topic-merged-${rampId}`)
    await expectText(phone, `并进了：${PASSAGE}`)
    phone = await world.take('resident', { url: detailOf(passageId) })
    await expectText(phone, RAMP)
  })

  it('is said more clearly when it is asked, and taken back', async () => {
    const resident = personOf(world.people, 'resident')
    const secretary = personOf(world.people, 'secretary')
    const id = createUlid(Date.now(), Math.random)
    const { version } = await resident.call(proposeTopic, { id, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: '晾衣绳拉到路中间了' })
    await secretary.call(askTopicFix, { topicId: id, version, reasonCode: 'where' })
    phone = await world.take('resident', { url: '/pages/deliberation/index' })
    await tap(phone, `#topic-act-${id}`)
    await tap(phone, '#topic-fix')
    await write(phone, '#say-title', '3 栋前面的晾衣绳拉到路中间了')
    await write(phone, '#say-wish', '往里挪一米')
    await tap(phone, '#say-confirm')
    await expectText(phone, '社区正在初审，48 小时内答复')
    await tap(phone, '#topic-withdraw')
    await tap(phone, '#topic-withdraw-confirm')
    await expectText(phone, '提的人收回了')
  })

  it('shows first what somebody said already', async () => {
    phone = await world.take('rider', { url: '/packages/topics/propose/index' })
    await write(phone, '#propose-title', '北门消防通道老被电动车占着')
    await expectText(phone, '有人提过差不多的')
    await tap(phone, `#similar-${passageId}`)
    await expectText(phone, '大家正在附议')
    expect(await placeOf(phone)).toBe('packages/topics/detail/index')
  })

  it('is found by its stage, with mine and what is over beside it', async () => {
    phone = await world.take('resident', { url: '/pages/deliberation/index' })
    await choose(phone, '#stage-decide')
    await gone(phone, `#topic-${passageId}`)
    await choose(phone, '#stage-propose')
    await seen(phone, `#topic-${passageId}`)
    await choose(phone, '#stage-all')
    await choose(phone, '#shelf-archive')
    await expectText(phone, '新归档的在前')
    await choose(phone, '#shelf-mine')
    await expectText(phone, '晾衣绳')
    await choose(phone, '#shelf-board')
    await tap(phone, `#topic-${passageId}`)
    await expectText(phone, '走过的每一步')

    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('is read back to an elder, and can be taken back for half a minute', async () => {
    phone = await world.take('elder', { url: '/pages/me/index' })
    await tap(phone, '#elder-mode')
    await settled(phone)
    await goTo(phone, '/packages/topics/propose/index')
    await expectText(phone, '您想说哪件事')
    await write(phone, '#propose-title', '楼道里的灯天黑了不亮')
    await tap(phone, '#propose-next')
    await expectText(phone, '关系到哪些人')
    await tap(phone, '#scope-all')
    await tap(phone, '#propose-next')
    await expectText(phone, '您是想说这件事吗')
    await tap(phone, '#propose-again')
    await expectText(phone, '您想说哪件事')
    await tap(phone, '#propose-next')
    await expectText(phone, '关系到哪些人')
    await tap(phone, '#propose-next')
    await tap(phone, '#propose-submit')
    await expectText(phone, '30 秒里可以收回')
    await tap(phone, '#propose-undo')
    await expectText(phone, '您是想说这件事吗')
    await gone(phone, '#propose-undo')
    await settled(phone)
    await tap(phone, '#propose-submit')
    await tap(phone, '#propose-open')
    await settled(phone)
    await expectText(phone, '社区正在初审，48 小时内答复')
    await seen(phone, '#topic-ask-help')
  })
})

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
    await write(phone, '#step-words', '北门外三盏灯')
    await tap(phone, '#step-confirm')
    await expectText(phone, '吹哨，叫部门来')
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
