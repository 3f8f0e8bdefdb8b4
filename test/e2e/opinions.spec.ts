import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion, sayStatement } from '@/shared/contract/opinions'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { SAYINGS } from '../factories/opinions'
import { choose, expectText, find, goBack, gone, placeOf, seen, tap, tapIn, textOf, wait, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { crowdAnswers, deliberated, minutePasses, withPhones } from './arrange-opinions'

const PAGE = 'packages/topics/opinions/index'
const ELEVEN_MINUTES = 11 * 60_000

describe('people answer what others say, say something themselves, and see what they share', () => {
  const budgets = keepBudgets('opinions')
  let world: World
  let phone: Phone
  let url: string
  let topicId: string
  let ids: string[]
  const answered = async () => (await world.cloud.control.readDocuments('topic_voices', { topicId, personId: personOf(world.people, 'resident').personId })) as unknown as { answers: Record<string, string | null> }[]
  const count = async () => Object.values((await answered())[0]?.answers ?? {}).filter((answer) => answer !== null).length
  const give = async (answer: 'agree' | 'disagree' | 'pass', now: number) => {
    await tap(phone, `#answer-${answer}`)
    await wait('the answer', async () => (await count()) === now)
    // While it is on its way further taps are ignored.
    await wait('the next card', async () => {
      const button = await find(phone, `#answer-${answer}`)
      return !button || (await button.attribute('aria-disabled').catch(() => 'true')) !== 'true'
    })
  }

  beforeAll(async () => {
    world = await openWorld()
    ;({ topicId, ids } = await deliberated(world))
    url = `/${PAGE}?id=${topicId}`
    const asked = createUlid(Date.now(), Math.random)
    await personOf(world.people, 'owner').call(sayStatement, { id: asked, topicId, text: '画线的钱从哪里出', lane: 'question' })
    await personOf(world.people, 'secretary').call(answerQuestion, { topicId, statementId: asked, text: '物业出，不另外收钱' })
    await personOf(world.people, 'owner').call(sayStatement, { id: createUlid(Date.now(), Math.random), topicId, text: '东墙边会不会挡光', lane: 'question' })
  }, 60_000)
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('whoever has no phone bound reads along, and is led to binding it', async () => {
    phone = await world.take('resident', { url })
    await expectText(phone, '绑定手机号，就能表态和说话')
    expect(await find(phone, '#answer-agree')).toBeNull()
    await tap(phone, '#opinions-to-phone')
    await wait('the way to bind it', async () => (await placeOf(phone)) === 'packages/households/identity/index')
    await goBack(phone)
    await withPhones(world, 'resident', 'rider')
  })

  it('one card after another; an answer is taken back and given anew', async () => {
    phone = await world.take('resident', { url })
    await expectText(phone, '再表 7 条就能看到共识图')
    await budgets.opening(phone, 'open the cards')
    await budgets.step(phone, 'answer one', () => give('agree', 1))
    await expectText(phone, '再表 6 条就能看到共识图')
    await tap(phone, '.toast__undo')
    await wait('it to be taken back', async () => (await count()) === 0)
    await expectText(phone, '再表 7 条就能看到共识图')
    await give('disagree', 1)
    await give('pass', 2)
  })

  it('shows nothing of what others think before one’s own seven', async () => {
    await tap(phone, '#tab-map')
    await expectText(phone, '再表 5 条')
    await expectText(phone, '物业出，不另外收钱')
    await tapIn(phone, '.empty', '.btn')
    await seen(phone, '#answer-agree')
    await tap(phone, '#tab-map')
    await tap(phone, '#opinions-other')
    await seen(phone, '#tab-table')
    await tap(phone, '#opinions-to-deck')
    await seen(phone, '#answer-agree')
  })

  it('says one sentence: what is wrong with it stands beside it, and who said it already', async () => {
    await tap(phone, '#opinions-say')
    await write(phone, '#say-text', '打 13912345678 找我')
    await expectText(phone, '别写电话')
    const given = (await answered())[0]!.answers
    const like = ids.findIndex((id) => (given[id] ?? null) === null)
    await write(phone, '#say-text', `${SAYINGS[like]}吧`)
    await tap(phone, `#say-similar-${ids[like]}`)
    await seen(phone, `#opinion-${ids[like]}`)
    await tap(phone, '#opinions-say')
    await choose(phone, '#say-question')
    await choose(phone, '#say-opinion')
    await write(phone, '#say-text', '楼道里也要装灯')
    await tap(phone, '#say-send')
    await gone(phone, '#say-send')
    expect(await world.cloud.control.readDocuments('topic_statements', { topicId, state: 'shown', saidAs: 'neighbour' })).toHaveLength(SAYINGS.length + 3)
    await tap(phone, '#tab-table')
    await expectText(phone, '我说过的话')
    await expectText(phone, '大家看得到')
    const [mine] = await world.cloud.control.readDocuments('topic_statements', { topicId, authorId: personOf(world.people, 'resident').personId })
    await tap(phone, `#own-take-back-${String(mine!._id)}`)
    await gone(phone, `#own-${String(mine!._id)}`)
  })

  it('has a picture once eight have answered: groups, one’s own place, lists, and the same as a table', async () => {
    await crowdAnswers(world, topicId, ids, 44)
    await tap(phone, '#tab-deck')
    for (let now = 3; now <= 10; now++) await give(now % 2 ? 'agree' : 'disagree', now)
    await expectText(phone, '都看完了')
    await minutePasses(world, ELEVEN_MINUTES)
    await budgets.step(phone, 'see the picture', async () => {
      await tap(phone, '#opinions-see')
      await expectText(phone, '一个点不是一个人')
    })
    for (const words of ['您', '还没谈拢', '缺信息', '更在意']) await expectText(phone, words)
    await tap(phone, '#tab-table')
    await expectText(phone, '不同意')
    expect(await textOf(phone)).not.toContain('crowd')
  })

  it('has the next picture only after eight changed, and shows how it changed', async () => {
    await tap(phone, '#tab-map')
    expect(await find(phone, '#picture-changes')).toBeNull()
    const voices = (await world.cloud.control.readDocuments('topic_voices', { topicId })).filter((voice) => String(voice.personId).startsWith('crowd')).slice(0, 8)
    const at = new Date((await world.cloud.control.now()) + 1)
    await world.cloud.control.importDocuments('topic_voices', voices.map((voice) => ({ ...voice, _id: `${String(voice._id)}x`, personId: `${String(voice.personId)}x`, changedAt: at, firstAt: at })))
    phone = await world.take('rider', { url })
    await tap(phone, '#answer-agree')
    await expectText(phone, '再表 6 条')
    await minutePasses(world, ELEVEN_MINUTES)
    phone = await world.take('resident', { url })
    await tap(phone, '#tab-map')
    await expectText(phone, '第 2 张')
    await tap(phone, '#picture-earlier')
    await expectText(phone, '第 1 张')
    await tap(phone, '#picture-later')
    await expectText(phone, '第 2 张')
  })

  it('the secretary answers what is open, from the picture', async () => {
    await withPhones(world, 'secretary')
    phone = await world.take('secretary', { url })
    await tap(phone, '#tab-map')
    const asked = (await world.cloud.control.readDocuments('topic_statements', { topicId, lane: 'question' })).find((one) => one.reply === null)
    await tap(phone, `#reply-${String(asked!._id)}`)
    await write(phone, '#reply-text', '量过了，不挡')
    await tap(phone, '#reply-send')
    await expectText(phone, '量过了，不挡')
    await tap(phone, '#opinions-to-deck')
    await tap(phone, '#opinions-say')
    await choose(phone, '#say-institution')
    await write(phone, '#say-text', '车棚图纸贴在居委会一楼')
    await tap(phone, '#say-send')
    await gone(phone, '#say-send')
    expect(await world.cloud.control.count('topic_statements', { topicId, saidAs: 'institution' })).toBe(1)
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('is reached from the topic, while people answer and afterwards', async () => {
    const topicUrl = `/packages/topics/detail/index?id=${topicId}`
    phone = await world.take('resident', { url: topicUrl })
    await tap(phone, '#topic-opinions')
    await wait('the cards', async () => (await placeOf(phone)) === PAGE)
    const [stored] = await world.cloud.control.readDocuments('topics', { _id: topicId })
    await world.cloud.control.importDocuments('topics', [{ ...stored, state: 'NO_CONSENSUS' }])
    phone = await world.take('resident', { url: topicUrl })
    await tap(phone, '#topic-what-people-said')
    await wait('what they said', async () => (await placeOf(phone)) === PAGE)
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
