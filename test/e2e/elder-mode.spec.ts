import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { choose, expectText, find, goTo, loadCamera, seen, standAt, tap, textOf, wait } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const SPOT = placeIn('420203009005', [20, 10])

describe('elder mode', () => {
  const budgets = keepBudgets('elder-mode')
  let world: World
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('elder')
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('is one switch, and everything is drawn large at once', async () => {
    await goTo(phone, '/pages/me/index')
    await budgets.step(phone, 'switch on', async () => {
      await choose(phone, '#elder-mode')
    })

    const root = await seen(phone, '.page-shell')
    expect(await root.attribute('style')).toContain('1.35')
  })

  it('stays on when the app is started again; home shows what waits and the telephone', async () => {
    phone = await world.take('elder')
    await tap(phone, '#home-call')

    await wait('the call', () => Promise.resolve(!phone.headless || phone.headless.acts.some(({ name, options }) => name === 'makePhoneCall' && options.phoneNumber === '12345')))
    expect(await textOf(phone)).not.toContain('您住哪个社区？')
  })

  it('asks one question a screen, and reads back before it is sent', async () => {
    await loadCamera(phone, drawScenePhoto('pothole', 'before', 'elder'))
    await standAt(phone, SPOT)
    await goTo(phone, '/pages/report/index')
    await budgets.step(phone, 'three questions', async () => {
      await tap(phone, '#report-open-camera')
      await seen(phone, '#report-all-kinds')
      expect(await find(phone, '#report-submit')).toBeNull()
      const page = await phone.client.currentPage()
      const [first] = (await page?.$$('[id^=report-kind-]')) as NonNullable<Awaited<ReturnType<typeof find>>>[]
      await first?.tap()
      await seen(phone, '#report-submit')
      await expectText(phone, '陈家湾社区')
    })
    await choose(phone, '#report-safety')
    await tap(phone, '#report-submit')

    await expectText(phone, '收到了')
    expect(await world.cloud.control.count('reports')).toBe(1)
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
