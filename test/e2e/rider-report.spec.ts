import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getReport } from '@/shared/contract/reports'
import { distance } from '@/shared/domain/geo/point'
import { isReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, goTo, loadCamera, seen, standAt, tap, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const SPOT = placeIn(COMMUNITY, [40, -60])

/** One story, told in order, on the compiled WeChat bundle. */
describe('a rider reports and sees it fixed', () => {
  const budgets = keepBudgets('rider-report')
  let world: World
  let phone: Phone
  let reportId: string

  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('the rider opens the camera and is in the form, with three guesses and the place', async () => {
    phone = await world.take('rider')
    await loadCamera(phone, drawScenePhoto('manhole', 'before', 'rider'))
    await standAt(phone, SPOT)
    await budgets.step(phone, 'open the form', async () => {
      await goTo(phone, '/pages/report/index')
      await tap(phone, '#report-open-camera')
      await seen(phone, '#report-submit')
      await expectText(phone, /红旗桥社区/)
    })

    await expectText(phone, /误差约 12 米/)
    const page = await phone.client.currentPage()
    expect(await page?.$$('[id^=report-kind-]')).toHaveLength(3)
  })

  it('three taps later there is a receipt with a number', async () => {
    await budgets.step(phone, 'send', async () => {
      await tap(phone, '#report-kind-B1')
      await choose(phone, '#report-safety')
      await tap(phone, '#report-submit')
      await expectText(phone, '收到了')
    })

    const number = (await (await seen(phone, '#receipt-number')).text()).replace(/\s/g, '')
    expect(isReceiptNumber(number)).toBe(true)
    const [stored] = await world.cloud.control.readDocuments('reports', { number })
    reportId = String(stored?._id)
    const detail = await personOf(world.people, 'rider').call(getReport, { reportId })
    expect(detail.location && distance(detail.location, SPOT)).toBeLessThan(2)
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('the secretary finds it in the inbox and accepts it with one tap', async () => {
    await world.cloud.control.openapi.deliverMediaChecks()
    phone = await world.take('secretary')
    await tap(phone, '#home-open-inbox')
    await budgets.step(phone, 'accept', async () => {
      await tap(phone, `#queue-accept-${reportId}`)
      await expectText(phone, /受理了/)
    })

    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('the grid worker handles it on the spot with a photo', async () => {
    phone = await world.take('grid-worker')
    await loadCamera(phone, drawScenePhoto('manhole', 'after', 'rider'))
    await standAt(phone, SPOT)
    await goTo(phone, `/packages/staff/handle/index?id=${reportId}`)
    await budgets.step(phone, 'resolve', async () => {
      await tap(phone, '#handle-resolve')
      await tap(phone, '#resolve-take-photo')
      await seen(phone, '#resolve-remove-photo-0')
      await write(phone, '#resolve-note', '换了新井盖，已复位')
      await tap(phone, '#resolve-confirm')
      await expectText(phone, /交上去了/)
    })

    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('the rider starts the app again, looks, and says that it is fixed', async () => {
    await world.cloud.control.openapi.deliverMediaChecks()
    phone = await world.take('rider')
    await tap(phone, `#home-look-${reportId}`)
    await expectText(phone, '等您看一眼')
    await budgets.step(phone, 'confirm', async () => {
      await tap(phone, '#report-confirm')
      await expectText(phone, '办好了')
    })

    await tap(phone, '#report-rating-4')
    // The button takes the answer only once the answer is there.
    await seen(phone, '#report-rating-note')
    await tap(phone, '#report-rate')
    await expectText(phone, '您评过了')
    expect(await find(phone, '#report-confirm')).toBeNull()
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
