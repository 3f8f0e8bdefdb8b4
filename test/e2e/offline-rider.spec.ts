import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { choose, expectText, find, goBack, goTo, gone, loadCamera, placeOf, seen, standAt, tap, tapIn, wait } from '../weapp/phone/acts'
import { localCloudPort } from '../weapp/phone/local-cloud-port'
import type { Phone } from '../weapp/phone/open-phone'
import { type Line, openWorld, type World } from '../weapp/phone/world'
import type { CloudPort } from '../weapp/runtime/wx/environment'
import { SPOT } from './arrange-reports'

/** WeChat's own tools have a switch for the network, which nobody can turn from here. */
const IS_HEADLESS = !process.env.WECHAT_DEVTOOLS

describe.runIf(IS_HEADLESS)('a rider without network', () => {
  let world: World
  let phone: Phone
  const line: Line = { isDown: false }

  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.close())

  const cut = (isDown: boolean) => {
    line.isDown = isDown
    phone.headless?.signal('network', { isConnected: !isDown, networkType: isDown ? 'none' : '4g' })
  }
  const takePhoto = async () => {
    await loadCamera(phone, drawScenePhoto('manhole', 'before', 'offline'))
    await standAt(phone, SPOT)
    await goTo(phone, '/pages/report/index')
    await tap(phone, '#report-open-camera')
    await seen(phone, '#report-submit')
    // Where it is has to be known before the network goes: afterwards nobody can tell the phone.
    await expectText(phone, /红旗桥社区/)
  }
  const count = () => world.cloud.control.count('reports')

  it('has a receipt with a number of the phone at once, and sees on every page that it waits', async () => {
    phone = await world.take('rider', { line })
    await takePhoto()
    cut(true)
    await tap(phone, '#report-kind-B1')
    await choose(phone, '#report-safety')
    await tap(phone, '#report-submit')
    await expectText(phone, '已经存好了')
    await tap(phone, '#receipt-progress')
    await wait('the list', async () => (await placeOf(phone)) === 'pages/report/index')
    await tap(phone, '[id^=queued-try-]')
    await goTo(phone, '/pages/home/index')
    await tap(phone, '#home-unsent')
    await wait('the list', async () => (await placeOf(phone)) === 'pages/report/index')

    await seen(phone, '[id^=queued-try-]')
    expect(await count()).toBe(0)
  })

  it('closes the app, opens it with network, and it is sent by itself, once', async () => {
    line.isDown = false
    phone = await world.take('rider', { line, url: '/pages/report/index' })
    await wait('the report', async () => (await count()) === 1)
    await gone(phone, '[id^=queued-try-]')

    expect(await count()).toBe(1)
  })

  it('sends at a tap what the phone did not notice that it could', async () => {
    phone = await world.take('rider', { line })
    await takePhoto()
    // No signal tells the phone: the line is dead all the same.
    line.isDown = true
    await tap(phone, '#report-kind-B1')
    await tap(phone, '#report-submit')
    await expectText(phone, '已经存好了')
    await tap(phone, '#receipt-progress')
    await seen(phone, '[id^=queued-try-]')
    line.isDown = false
    await tap(phone, '[id^=queued-try-]')

    await wait('the report', async () => (await count()) === 2)
    await gone(phone, '[id^=queued-try-]')
  })

  it('goes on with a form that was left, and throws it away after being asked', async () => {
    phone = await world.take('rider', { line })
    await takePhoto()
    await goBack(phone)
    await tap(phone, '[id^=draft-continue-]')
    await seen(phone, '#report-remove-photo-0')
    await goBack(phone)
    await tap(phone, '[id^=draft-discard-]')
    await tap(phone, '#discard-confirm-keep')
    await gone(phone, '#discard-confirm')
    await tap(phone, '[id^=draft-discard-]')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '#discard-confirm')
    await tap(phone, '[id^=draft-discard-]')
    await tap(phone, '#discard-confirm')

    await gone(phone, '[id^=draft-]')
  })

  it('is told what to change where it was refused, can change it, and can let it be', async () => {
    phone = await world.take('rider', { line, cloud: refusing(localCloudPort(world.cloud.url, 'demo-openid-rider')) })
    await takePhoto()
    await tap(phone, '#report-kind-B1')
    await tap(phone, '#report-submit')
    await goTo(phone, '/pages/report/index')
    await tap(phone, '[id^=queued-fix-]')
    await seen(phone, '#report-change-place')
    await goBack(phone)
    await tap(phone, '[id^=queued-discard-]')
    await tap(phone, '#discard-confirm')
    await gone(phone, '[id^=queued-]')

    expect(await count()).toBe(2)
    expect(await find(phone, '#discard-confirm')).toBeNull()
  })
})

/** A cloud that takes everything but the report itself. */
function refusing(port: CloudPort): CloudPort {
  return {
    ...port,
    callFunction: async (name, data) => {
      const { operation } = data as { operation?: string }
      return operation === 'reports.submit' ? { ok: false, error: { code: 'POINT_OUTSIDE_CITY', requestId: 'r' } } : port.callFunction(name, data)
    },
  }
}
