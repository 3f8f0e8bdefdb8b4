import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptReport, submitReport } from '@/shared/contract/reports'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { expectText, find, goTo, seen, tap, textOf, wait } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420204004011'
/** Nobody knows this account: no persona has it. */
const GUEST = 'guest'

describe('a guest reads', () => {
  const budgets = keepBudgets('guest-reads')
  let world: World
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take(GUEST)
    await budgets.opening(phone, 'open the app')
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('sees home and every tab without being asked for anything', async () => {
    await budgets.step(phone, 'every tab', async () => {
      await expectText(phone, '您住哪个社区？')
      for (const tab of ['deliberation', 'stations', 'me', 'home']) await goTo(phone, `/pages/${tab}/index`)
    })

    expect(await textOf(phone)).not.toContain('手机号码')
    expect(phone.headless?.acts.filter(({ name }) => /login|authorize|getUserProfile/.test(name)) ?? []).toEqual([])
  })

  it('the bar leads from tab to tab and shows where one is', async () => {
    const bar = await phone.client.currentPage().then((page) => page?.$('custom-tab-bar'))
    await (await bar?.$('#tab-stations'))?.tap()

    // The page's own bar is drawn after the page: what counts is where it comes to rest.
    await wait('the stations, with their tab on', async () => {
      const page = await phone.client.currentPage()
      if (page?.path !== 'pages/stations/index') return undefined
      const active = await (await page.$('custom-tab-bar'))?.$('.tab--on')
      return (await active?.attribute('id')) === 'tab-stations' || undefined
    })
  })

  it('reads a public report behind a link: what, about where, how far; not by whom', async () => {
    const id = await report('B2', '加油站出口')
    await personOf(world.people, 'secretary-guangzhou-road').call(acceptReport, { reportId: id, version: 1 })
    await world.cloud.control.openapi.deliverMediaChecks()
    phone = await world.take(GUEST, { url: `/packages/reports/detail/index?id=${id}` })
    await expectText(phone, '加油站出口')
    await seen(phone, 'image')
    await budgets.opening(phone, 'open a shared report')

    const text = await textOf(phone)
    expect(text).toContain('已受理')
    expect(text).not.toContain('骑手 · 演示')
    for (const act of ['#report-withdraw', '#report-confirm', '#report-dispute', '#handle-accept']) expect(await find(phone, act)).toBeNull()
  })

  it('finds nothing behind the link of a private one, not even that it exists', async () => {
    const id = await report('H1', '三楼')
    phone = await world.take(GUEST, { url: `/packages/reports/detail/index?id=${id}` })
    await expectText(phone, /没找到这一件/)

    expect(await textOf(phone)).not.toContain('三楼')
  })

  it('chooses a community, and home is about it', async () => {
    phone = await world.take(GUEST)
    await tap(phone, '#place')
    for (const code of ['420204', '420204004', COMMUNITY]) await tap(phone, `#place-${code}`)
    await wait('home', async () => (await phone.client.currentPage())?.path === 'pages/home/index')

    await expectText(phone, /社区/)
    await wait('the question to go', async () => !(await textOf(phone)).includes('您住哪个社区？'))
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  async function report(categoryCode: string, landmark: string): Promise<string> {
    const rider = personOf(world.people, 'rider')
    const now = Date.now()
    const id = createUlid(now, Math.random)
    const photo = await rider.upload(`uploads/${rider.personId}/${id}/before-1.jpg`, drawScenePhoto('pothole', 'before', landmark))
    const location = { ...placeIn(COMMUNITY, [30, 40]), crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }
    await rider.call(submitReport, { id, categoryCode, photos: [photo], location, communityCode: COMMUNITY, landmark, capturedAt: now })
    return id
  }
})
