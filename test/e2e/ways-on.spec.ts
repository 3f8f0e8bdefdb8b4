import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { acted, choose, expectText, goBack, goTo, gone, loadCamera, placeOf, seen, standAt, tap, tapIn, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { COMMUNITY, resolved, SPOT } from './arrange-reports'

const REPORT = 'pages/report/index'
const SUBMIT = 'packages/reports/submit/index'

/** From every page the ways on that are not the straight one. */
describe('ways on', () => {
  let world: World
  let phone: Phone
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.close())

  const arrive = (path: string) => wait(path, async () => (await placeOf(phone)) === path)

  it('an empty list offers to report, from 随手拍 and from the messages', async () => {
    phone = await world.take('resident', { url: `/${REPORT}` })
    await loadCamera(phone, drawScenePhoto('manhole', 'before', 'ways'))
    await standAt(phone, SPOT)
    await tapIn(phone, '.empty', '.btn')
    await arrive(SUBMIT)
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-messages')
    await tapIn(phone, '.empty', '.btn')
    await arrive(SUBMIT)
  })

  it('the form offers another photo, all kinds, another place', async () => {
    await tap(phone, '#report-album')
    await seen(phone, '#report-remove-photo-1')
    await tap(phone, '#report-all-kinds')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '.sheet')
    await tap(phone, '#report-all-kinds')
    await tap(phone, '[id^=kind-call-]')
    await acted(phone, 'makePhoneCall')
    await tap(phone, '#kind-C1')
    await seen(phone, '#report-kind-C1')
    // The one that was chosen stands first; another is one tap away.
    await choose(phone, '#report-kind-B1')
    await tap(phone, '#report-change-place')
    for (const code of ['420202', '420202005', COMMUNITY]) await tap(phone, `#place-${code}`)
    await arrive(SUBMIT)
    await choose(phone, '#report-safety')
    await tap(phone, '#report-submit')

    await expectText(phone, '收到了')
    expect(await world.cloud.control.readDocuments('reports', {})).toEqual([expect.objectContaining({ categoryCode: 'B1', communityCode: COMMUNITY })])
  })

  it('the receipt offers to be told, its number, another report, and home', async () => {
    await tap(phone, '#receipt-consent')
    await gone(phone, '#receipt-consent')
    await tap(phone, '#receipt-number')
    await acted(phone, 'setClipboardData')
    await tap(phone, '#receipt-home')
    await arrive('pages/home/index')
    await goTo(phone, '/packages/reports/receipt/index?id=01ARZ3NDEKTSV4RRFFQ69G5FAV')
    await tapIn(phone, '.empty', '.btn')
    await arrive(REPORT)
    await goTo(phone, '/packages/reports/receipt/index?id=01ARZ3NDEKTSV4RRFFQ69G5FAV')
    await tap(phone, '#receipt-again')
    await arrive(SUBMIT)
  })

  it('我的 leads to my reports, home to all of them, and the bar to the camera', async () => {
    phone = await world.take('resident', { url: '/pages/me/index' })
    await tap(phone, '#me-reports')
    await arrive(REPORT)
    await tap(phone, '[id^=report-0]')
    await arrive('packages/reports/detail/index')
    await goTo(phone, '/pages/home/index')
    await expectText(phone, '等您来办')
    await tapIn(phone, '.sec__head', '.sec__more')

    await arrive(REPORT)
  })

  it('a message opens what it is about', async () => {
    const id = await resolved(world, '菜场后门')
    await world.cloud.control.openapi.deliverMediaChecks()
    phone = await world.take('rider', { url: '/packages/messages/list/index' })
    await tap(phone, '[id^=message-]')
    await arrive('packages/reports/detail/index')
    await goBack(phone)
    await seen(phone, '[id^=message-]')

    expect((await phone.client.currentPage())?.path).toBe('packages/messages/list/index')
    expect(id).toHaveLength(26)
  })
})
