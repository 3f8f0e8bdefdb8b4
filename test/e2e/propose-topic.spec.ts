import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askTopicFix, proposeTopic } from '@/shared/contract/topics'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, goBack, goTo, gone, placeOf, seen, tap, textOf, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { bindSpeakers, COMMUNITY, detailOf, INBOX, settled, settleHome } from './arrange-topics'

const PASSAGE = '北门消防通道老被电动车占着，想画线'
const RAMP = '北门口的台阶太高，想修个坡道，轮椅好走'

const budgets = keepBudgets('propose-topic')
let world: World
let phone: Phone

beforeAll(async () => {
  world = await openWorld()
  await bindSpeakers(world.people)
  await settleHome(world.people)
})
afterAll(async () => {
  await world?.close()
  budgets.check()
})

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
