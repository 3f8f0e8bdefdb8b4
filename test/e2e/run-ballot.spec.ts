import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castVote, disputeRoll } from '@/shared/contract/ballots'
import { MINUTE } from '@/shared/domain/time'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, gone, seen, tap, textOf, write as writeWords } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { ballotOf, clockAt, deciding, hold, TELLERS } from './arrange-ballots'
import { bindSpeakers, COMMUNITY, settled, settleHome } from './arrange-topics'

const DESK = (id: string) => `/packages/ballots-desk/desk/index?id=${id}`
const HOME = `${COMMUNITY}-b03-u2-502`

describe('a ballot goes its way on the desk of the secretary', () => {
  const budgets = keepBudgets('run-ballot')
  let world: World
  let phone: Phone
  let topicId: string
  let id: string

  beforeAll(async () => {
    world = await openWorld()
    await bindSpeakers(world.people)
    topicId = await deciding(world)
    await settleHome(world.people)
    await hold(world, 'scrutineer', ...TELLERS)
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('is set up from what can be: nothing is typed, and what is missing is said', async () => {
    phone = await world.take('secretary', { url: `/packages/topics/desk/index?id=${topicId}` })
    await tap(phone, '#topic-start-ballot')
    await expectText(phone, '先选谁来投')
    await expectText(phone, '未核实')
    await expectText(phone, '维持现状')
    await budgets.step(phone, 'choose who votes', () => choose(phone, '#setup-electorate-household_rep'))
    await choose(phone, '#setup-kind-consent')
    await expectText(phone, '先选两位监票人')
    await choose(phone, '#teller-0')
    await choose(phone, '#teller-1')
    await expectText(phone, '先选哪天开始')
    await choose(phone, '#start-0')
    await tap(phone, '#start-later')
    await choose(phone, '#end-1')
    await choose(phone, '#end-hour-18')
    await expectText(phone, '读一遍再存')
    await expectText(phone, /每户一票，现在是 3 户/)
    await tap(phone, '#setup-save')
    await seen(phone, '#ballot-step-freezeRoll')
    const [stored] = await world.cloud.control.readDocuments('ballots', { topicId })
    id = String(stored?._id)
  })

  it('can be set up again until its roll is frozen', async () => {
    await tap(phone, '#ballot-step-configure')
    await choose(phone, '#start-1')
    await choose(phone, '#start-hour-9')
    await choose(phone, '#end-0')
    // Who counts is told to nobody, so it is chosen anew.
    await expectText(phone, '先选两位监票人')
    await choose(phone, '#teller-1')
    await choose(phone, '#teller-2')
    await tap(phone, '#setup-save')
    await seen(phone, '#ballot-step-freezeRoll')
    expect((await ballotOf(world, id)).version).toBe(2)
  })

  it('freezes and shows its roll, and goes back with a reason', async () => {
    await tap(phone, '#ballot-step-freezeRoll')
    await expectText(phone, '谁能投、问什么')
    await budgets.step(phone, 'freeze the roll', async () => {
      await tap(phone, '#step-confirm')
      await expectText(phone, '名册冻结了')
    })
    await settled(phone)
    await tap(phone, '#ballot-step-thaw')
    await tap(phone, '#step-confirm')
    await expectText(phone, '先写一句')
    await seen(phone, '#step-confirm-words')
    await tap(phone, '.sheet__close')
    // Every question has the same button: the one before has to go first.
    await gone(phone, '#step-confirm-words')
    await tap(phone, '#ballot-step-publishRoll')
    await tap(phone, '#step-confirm')
    await expectText(phone, '名册公示，请大家核对')
    await expectText(phone, '还没有人提')
  })

  it('is not announced before somebody who says that the roll is wrong is answered', async () => {
    await personOf(world.people, 'resident').call(disputeRoll, { id: createUlid(Date.now(), Math.random), ballotId: id, text: '演示：8栋101 没有住人' })
    await clockAt(world, (await ballotOf(world, id)).rollShownUntil!)
    phone = await world.take('secretary', { url: DESK(id) })
    await expectText(phone, '8栋101 没有住人')
    await settled(phone)
    await tap(phone, '#ballot-step-announce')
    await tap(phone, '#step-confirm')
    await expectText(phone, '答复了才能往下走')
    await tap(phone, '.sheet__close')
    const [dispute] = await world.cloud.control.readDocuments('roll_disputes', { ballotId: id })
    await tap(phone, `#dispute-${String(dispute?._id)}-answer`)
    await expectText(phone, '先选一个')
    await choose(phone, '#dispute-kept')
    await writeWords(phone, '#dispute-words', '户册上有产权人，空着也有一票')
    await tap(phone, '#dispute-confirm')
    await expectText(phone, '空着也有一票')
    await tap(phone, '#ballot-step-announce')
    await tap(phone, '#step-confirm')
    await expectText(phone, '到点自动开始，不用点')
  })

  it('opens by the clock; who is outstanding is doors alone, and how anybody voted is nowhere', async () => {
    await clockAt(world, (await ballotOf(world, id)).opensAt)
    await personOf(world.people, 'resident').call(castVote, { castId: createUlid(Date.now(), Math.random), ballotId: id, key: HOME, choices: ['yes'] })
    phone = await world.take('secretary', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-ballots')
    await tap(phone, `#queue-likely-${id}`)
    await expectText(phone, '正在投票')
    await expectText(phone, '书记、街道、管理员都不能')
    await expectText(phone, '1 / 3')
    await tap(phone, '#ballot-outstanding')
    await expectText(phone, '1单元101')
    const words = await textOf(phone)
    expect(words).not.toContain('2单元502')
    expect(words).not.toMatch(/张演示|李演示|林演示/)
    await choose(phone, '#doors-visit')
    await expectText(phone, '没留手机，要上门')
    await choose(phone, '#doors-all')
    await tap(phone, '#doors-copy')
    await expectText(phone, '抄下了')
    await choose(phone, '#building-b03')
    await choose(phone, '#building-all')
  })

  it('reminds those outstanding, and says the limit when it is reached', async () => {
    await tap(phone, '#remind')
    await expectText(phone, /提醒了 \d+ 户，还能提醒 1 次/)
    await tap(phone, '#remind')
    await expectText(phone, '才能再提醒')
  })

  it('is extended once, with the reason', async () => {
    phone = await world.take('secretary', { url: DESK(id) })
    await tap(phone, '#ballot-step-extend')
    await choose(phone, '#extend-1')
    await writeWords(phone, '#extend-words', '下雨，几户还没回来')
    await tap(phone, '#step-confirm')
    await expectText(phone, '下雨，几户还没回来')
    expect(await find(phone, '#ballot-step-extend')).toBeNull()
    await tap(phone, '#ballot-topic')
  })

  it('is found by a teller from 我的', async () => {
    phone = await world.take('scrutineer', { url: '/pages/me/index' })
    await tap(phone, '#me-ballots')
    await tap(phone, `#ballot-${id}`)
    await expectText(phone, '正在投票')
  })

  it('closes by the clock, and there is no button to close or count earlier', async () => {
    const { endsAt } = await ballotOf(world, id)
    await clockAt(world, endsAt + MINUTE)
    phone = await world.take('secretary', { url: DESK(id) })
    await expectText(phone, '在录纸票，等计票')
    await expectText(phone, '到点自动往下走')
    // Of the result there is nothing, to nobody: the words of the rules alone say 通过.
    expect((await ballotOf(world, id)).result).toBeNull()
  })
})
