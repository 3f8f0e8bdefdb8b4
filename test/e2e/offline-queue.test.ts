import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { exifPhoto } from './exif-photo'
import { expectText, jpeg, openForm, receiptNumber, seen, submitForm, textOf } from './acts'
import type { Visit } from './visit'
import { openWorld, placeIn, toWgs84, type World } from './world'

const SPOT = toWgs84(placeIn('420202005007', [40, -60]))
const PHOTO = jpeg(exifPhoto('puddle', { point: SPOT, make: 'DEMO', model: 'DEMO', takenAt: '2026:11:24 08:15:30' }))

describe('a report without network', () => {
  let world: World
  let rider: Visit
  beforeAll(async () => {
    world = await openWorld()
  })
  afterEach(() => rider.context.close())
  afterAll(() => world?.close())

  it('has a receipt with a number of the phone at once, and is sent by itself when the network is back, once', async () => {
    const before = await world.cloud.control.count('reports')
    rider = await world.visit('rider', { at: SPOT })
    await openForm(rider, PHOTO)
    await expectText(rider, /红旗桥社区/)
    await warmReceipt(rider)
    await rider.context.setOffline(true)
    await submitForm(rider)

    await expectText(rider, '已经存好了')
    await expectText(rider, '本机号')
    expect(await world.cloud.control.count('reports')).toBe(before)

    await rider.context.setOffline(false)
    await receiptNumber(rider)
    expect(await world.cloud.control.count('reports')).toBe(before + 1)
    expect(rider.problems).toEqual([])
  })

  it('survives a closed app: opened again with network, it is sent', async () => {
    const before = await world.cloud.control.count('reports')
    rider = await world.visit('rider', { at: SPOT })
    await openForm(rider, PHOTO)
    await expectText(rider, /红旗桥社区/)
    await warmReceipt(rider)
    await rider.context.setOffline(true)
    await submitForm(rider)
    await expectText(rider, '已经存好了')
    await rider.page.close()
    await rider.context.setOffline(false)

    const page = await rider.context.newPage()
    await page.goto(`${world.cloud.url}/#/pages/report/index`)
    await expect.poll(() => world.cloud.control.count('reports'), { timeout: 30_000 }).toBe(before + 1)
    await page.waitForTimeout(1_000)
    expect(await world.cloud.control.count('reports')).toBe(before + 1)
  })

  it('is one report where the answer of the first try was lost on the way', async () => {
    const before = await world.cloud.control.count('reports')
    rider = await world.visit('rider', { at: SPOT })
    await openForm(rider, PHOTO)
    await expectText(rider, /红旗桥社区/)
    let lost = 0
    await rider.page.route('**/invoke/api', async (route) => {
      const isSubmit = route.request().postData()?.includes('reports.submit') ?? false
      if (!isSubmit || lost > 0) return route.continue()
      // It reaches the cloud and is stored; the phone never hears of it.
      await route.fetch()
      lost++
      return route.abort('connectionreset')
    })
    await submitForm(rider)

    await expect.poll(() => world.cloud.control.count('reports'), { timeout: 30_000 }).toBe(before + 1)
    await expect.poll(() => lost).toBe(1)
    await rider.page.goto(`${world.cloud.url}/#/pages/report/index`)
    await rider.page.reload()
    await expect.poll(async () => (await seen(rider.page, '[id^=queued-]').count()) === 0 && (await textOf(rider)).includes('收到了'), { timeout: 90_000 }).toBe(true)
    expect(await world.cloud.control.count('reports')).toBe(before + 1)
  })

  /** A browser loads a page's code when it is first opened; WeChat has it on the phone. So the receipt's is fetched before the network goes. */
  async function warmReceipt(visit: Visit): Promise<void> {
    const page = await visit.context.newPage()
    await page.goto(`${world.cloud.url}/#/packages/reports/receipt/index?id=01ARZ3NDEKTSV4RRFFQ69G5FAV`)
    await page.waitForLoadState('networkidle')
    await page.close()
  }
})
