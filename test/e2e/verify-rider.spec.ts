import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bindPhone } from '@/shared/contract/people'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, goTo, loadCamera, loadChat, seen, tap, tapIn, textOf, wait, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'

/** 演示数据. */
const LISTED_PHONE = '19900009601'
const LIST = `姓名,手机号\n骑手甲演示,${LISTED_PHONE}\n骑手乙演示,1990`

describe('somebody who delivers is known as a rider', () => {
  const budgets = keepBudgets('verify-rider')
  let world: World
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('resident')
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  async function handOver(): Promise<void> {
    await loadCamera(phone, drawScenePhoto('manhole', 'before', 'badge'))
    await tap(phone, '#rider-ask-badge')
    await expectText(phone, '等人看')
  }
  async function openFirst(): Promise<void> {
    phone = await world.take('secretary', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-riders')
    const [asking] = await world.cloud.control.readDocuments('rider_verifications', { state: 'pending' })
    await tap(phone, `#queue-likely-${String(asking?._id)}`)
  }

  it('is told what the photo is for, hands over the badge, and may take it back', async () => {
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-rider')
    await choose(phone, '#way-badge')
    await expectText(phone, '只为看您是不是骑手')
    await tap(phone, '#platform-eleme')
    await handOver()
    await wait('the act to be over', async () => !(await textOf(phone)).includes('正在撤回'))
    await tap(phone, '#rider-withdraw')
    await expectText(phone, '上次撤回了')
    await budgets.step(phone, 'hand over the badge', handOver)
    expect(await textOf(phone)).toContain('答复您')
  })

  it('is refused only after a look, and reads why', async () => {
    await openFirst()
    await expectText(phone, '先看工牌，再答复')
    await tap(phone, '#badge-look')
    await seen(phone, '#badge-photo')
    await tapIn(phone, '#badge-photo', '.photo')
    await tap(phone, '#badge-refuse')
    await choose(phone, '#reason-unreadable')
    await tap(phone, '#reason-confirm')
    await expectText(phone, '没认')
    phone = await world.take('resident', { url: '/packages/riders/verify/index' })
    await expectText(phone, '照片看不清')
  })

  it('asks again and is approved, told, and a rider on 我的', async () => {
    await handOver()
    await openFirst()
    await tap(phone, '#badge-look')
    await seen(phone, '#badge-photo')
    await budgets.step(phone, 'approve', async () => {
      await tap(phone, '#badge-approve')
      await expectText(phone, '告诉了骑手')
    })
    phone = await world.take('resident', { url: '/packages/messages/list/index' })
    await expectText(phone, '工牌看过了，认您是骑手')
    await goTo(phone, '/packages/riders/verify/index')
    await seen(phone, '#rider-until')
    await goTo(phone, '/pages/me/index')
    await wait('a rider until a day', async () => ((await textOf(phone)).match(/骑手/g) ?? []).length > 1)
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('is known by somebody’s word, with the code that is read aloud', async () => {
    phone = await world.take('elder', { url: '/packages/riders/verify/index' })
    await choose(phone, '#way-word')
    await tap(phone, '#rider-code-again')
    await wait('the code', async () => (await find(phone, '#rider-code')) !== null)
    const code = await (await seen(phone, '#rider-code')).text()
    phone = await world.take('secretary', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-riders')
    await tap(phone, '#riders-vouch')
    await seen(phone, '#vouch-code')
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-vouch')
    await tap(phone, '#platform-jd')
    await write(phone, '#vouch-code', code)
    await tap(phone, '#vouch-confirm')
    await expectText(phone, '认了，12 个月')
    phone = await world.take('elder', { url: '/packages/riders/verify/index' })
    await seen(phone, '#rider-until')
  })

  it('is on the list that the street brought, says so with one tap, and is a rider', async () => {
    await personOf(world.people, 'owner').call(bindPhone, { code: `${LISTED_PHONE} once` })
    phone = await world.take('street-officer')
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-rider-lists')
    await tap(phone, '#list-choose')
    await expectText(phone, '先写站点名称')
    await write(phone, '#list-station', '花湖大道配送站演示')
    await choose(phone, '#platform-eleme')
    await loadChat(phone, Buffer.from(LIST), '名单.csv')
    await budgets.step(phone, 'dry run of a list', async () => {
      await tap(phone, '#list-choose')
      await expectText(phone, '试读完了')
    })
    expect(await textOf(phone)).toMatch(/第 3 行[^]*手机号不对：“19\*\*”/)
    await tap(phone, '#list-close')
    const [staged] = await world.cloud.control.readDocuments('rider_lists', { state: 'staged' })
    await tap(phone, `#list-${String(staged?._id)}`)
    await tap(phone, '#list-commit')
    await expectText(phone, '启用了')
    await expectText(phone, '花湖大道配送站演示·在用')

    phone = await world.take('owner', { url: '/packages/households/identity/index' })
    await tap(phone, '#identity-rider')
    await expectText(phone, '站点名单上有您')
    await expectText(phone, '花湖大道配送站演示')
    await tap(phone, '#rider-ask-list')
    await seen(phone, '#rider-until')
    await goTo(phone, '/pages/me/index')
    await expectText(phone, '骑手是认证的')
  })

  it('is told where the level above made them one', async () => {
    phone = await world.take('rider', { url: '/packages/riders/verify/index' })
    await expectText(phone, '由上一级任命')
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
