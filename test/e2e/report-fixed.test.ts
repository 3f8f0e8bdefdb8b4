import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getReport } from '@/shared/contract/reports'
import { distance } from '@/shared/domain/geo/point'
import { isReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { expectQuiet, expectText, jpeg, openForm, photoBytes, photograph, photosSeen, receiptNumber, seen, settled, submitForm, tap, textOf, write } from './acts'
import { type CameraFacts, exifPhoto, exifTraces } from './exif-photo'
import type { Visit } from './visit'
import { openWorld, placeIn, SCREENSHOTS, toWgs84, type World } from './world'

const COMMUNITY = '420202005007'
const SPOT = toWgs84(placeIn(COMMUNITY, [40, -60]))
const CAMERA: CameraFacts = { point: SPOT, make: 'DEMO CAMERA MAKER', model: 'DEMO CAMERA MODEL', takenAt: '2026:11:24 08:15:30' }
const AFTER_CAMERA: CameraFacts = { ...CAMERA, model: 'DEMO AFTER CAMERA', point: toWgs84(placeIn(COMMUNITY, [48, -55])) }

/** One story, told in order: each chapter goes on where the last ended. */
describe('a report travels from a rider’s camera to “fixed”', () => {
  let world: World
  let rider: Visit
  let secretary: Visit
  let worker: Visit
  let reportId: string
  let number: string

  beforeAll(async () => {
    world = await openWorld({ isKept: true })
    await world.cloud.control.openapi.script('security.mediaCheckAsync', { delayMs: 'manual' })
    rider = await world.visit('rider', { at: SPOT })
    secretary = await world.visit('secretary')
    worker = await world.visit('grid-worker', { at: AFTER_CAMERA.point })
  })
  afterAll(() => world?.close())

  it('the rider photographs it and sees three guesses and where it is', async () => {
    await openForm(rider, jpeg(exifPhoto('manhole', CAMERA)))

    expect(await seen(rider.page, '[id^=report-kind-]').count()).toBe(3)
    await expectText(rider, /红旗桥社区/)
    await expectText(rider, /误差约 12 米/)
    await rider.page.screenshot({ path: `${SCREENSHOTS}/journey-form.png` })
  })

  it('three taps later there is a receipt with a number that can be read aloud', async () => {
    await tap(rider, '#report-kind-B1')
    await submitForm(rider)
    number = await receiptNumber(rider)

    expect(isReceiptNumber(number)).toBe(true)
    await expectText(rider, '收到了')
    await rider.page.screenshot({ path: `${SCREENSHOTS}/journey-receipt.png` })
    const [stored] = await world.cloud.control.readDocuments('reports', { number })
    reportId = String(stored?._id)
    expect(stored).toMatchObject({ state: 'SUBMITTED', communityCode: COMMUNITY, categoryCode: 'B1' })
  })

  it('the report lies where the rider stood, though the phone spoke WGS-84', async () => {
    const detail = await personOf(world.people, 'rider').call(getReport, { reportId })

    expect(detail.location && distance(detail.location, placeIn(COMMUNITY, [40, -60]))).toBeLessThan(2)
  })

  it('the secretary finds it in the queue, without a picture until the check has passed', async () => {
    await secretary.open('/pages/home/index')
    await tap(secretary, '#home-open-inbox')
    await seen(secretary.page, `#queue-open-${reportId}`).waitFor()
    expect(await seen(secretary.page, `#queue-open-${reportId} img`).count()).toBe(0)

    expect(await world.cloud.control.openapi.deliverMediaChecks()).toBeGreaterThan(0)
    await secretary.page.reload()
    await seen(secretary.page, `#queue-open-${reportId} img`).first().waitFor()
    await secretary.page.screenshot({ path: `${SCREENSHOTS}/journey-inbox.png` })
  })

  it('the secretary accepts it with one tap', async () => {
    await tap(secretary, `#queue-accept-${reportId}`)
    await expectText(secretary, /受理了/)

    await rider.open(`/packages/reports/detail/index?id=${reportId}`)
    await expectText(rider, '已受理')
  })

  it('the grid worker handles it on the spot with an after-photo', async () => {
    await resolve('换了新井盖，已复位', 'after-1')

    await rider.page.reload()
    await expectText(rider, '等您看一眼')
    await world.cloud.control.openapi.deliverMediaChecks()
  })

  it('the rider is told, compares before and after, and says that it is not fixed', async () => {
    await rider.open('/pages/home/index')
    await tap(rider, `#home-look-${reportId}`)
    await settled(rider.page, '#report-dispute')
    await expectPhotos(rider, 2)
    await expectText(rider, /两张照片相距 \d+ 米/)
    await rider.page.screenshot({ path: `${SCREENSHOTS}/journey-compare.png` })
    await tap(rider, '#report-dispute')
    await write(rider, 'report-dispute-confirm-note', '还是松的，车一过就响')
    await tap(rider, '#report-dispute-confirm')

    await expectText(rider, '正在处理')
  })

  it('after rework the rider confirms and rates it', async () => {
    await resolve('加了垫圈，车压过不响了', 'after-2')
    await world.cloud.control.openapi.deliverMediaChecks()
    await rider.page.reload()
    await tap(rider, '#report-confirm')
    await expectText(rider, '办好了')
    await tap(rider, '#report-rating-4')
    await tap(rider, '#report-tag-well_done')
    await tap(rider, '#report-rate')

    await expectText(rider, '您评过了')
  })

  it('anybody sees its public timeline and its photos, without a trace of the camera; the rating is not theirs to see', async () => {
    const owner = await world.visit('owner')
    await owner.open(`/packages/reports/detail/index?id=${reportId}`)
    await expectPhotos(owner, 2)

    const text = await textOf(owner)
    expect(text).toContain('办好了')
    expect(text).not.toContain('您评过了')
    expect(await seen(owner.page, '#report-reopen').count()).toBe(0)
    const pictures = await photoBytes(owner, await photosSeen(owner))
    expect(pictures.length).toBeGreaterThanOrEqual(2)
    for (const bytes of pictures) {
      expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
      expect([...exifTraces(bytes, CAMERA), ...exifTraces(bytes, AFTER_CAMERA)]).toEqual([])
    }
    expectQuiet(owner)
  })

  it('a secretary of another community cannot act on it', async () => {
    const stranger = await world.visit('secretary-guangzhou-road')
    await stranger.open(`/packages/staff/handle/index?id=${reportId}`)
    await seen(stranger.page, '#report-number').waitFor()

    expect(await seen(stranger.page, '[id^=handle-]').count()).toBe(0)
    expectQuiet(stranger)
  })

  it('the rider may have it reopened once, and not twice', async () => {
    await rider.page.reload()
    await tap(rider, '#report-reopen')
    await write(rider, 'report-reopen-confirm-note', '下了场雨又松了')
    await tap(rider, '#report-reopen-confirm')
    await expectText(rider, '已受理')
    await resolve('整圈重新浇筑', 'after-3')
    await world.cloud.control.openapi.deliverMediaChecks()
    await rider.page.reload()
    await tap(rider, '#report-confirm')
    await expectText(rider, '办好了')

    expect(await seen(rider.page, '#report-reopen').count()).toBe(0)
  })

  it('after a restart of the cloud everything is still there', async () => {
    await world.restart()
    await rider.page.reload()

    await expectText(rider, '办好了')
    await expectPhotos(rider, 2)
    await secretary.open('/packages/staff/inbox/index')
    await tap(secretary, '#pile-done')
    await seen(secretary.page, `#queue-open-${reportId}`).waitFor()
    expect(await world.cloud.control.count('reports')).toBe(1)
  })

  it('nothing went wrong on any phone on the way', () => {
    for (const visit of [rider, secretary, worker]) expectQuiet(visit)
  })

  /** The grid worker opens it from the queue, photographs what was done and says it. */
  async function resolve(note: string, variant: string): Promise<void> {
    await worker.open(`/packages/staff/handle/index?id=${reportId}`)
    // The address may differ only behind the #: that alone loads nothing anew.
    await worker.page.reload()
    await tap(worker, '#handle-resolve')
    await photograph(worker, '#resolve-take-photo', jpeg(variant === 'after-1' ? exifPhoto('manhole', AFTER_CAMERA, variant) : drawScenePhoto('manhole', 'after', variant)))
    await write(worker, 'resolve-note', note)
    await tap(worker, '#resolve-confirm')
    await expectText(worker, /交上去了/)
  }

  /** At least so many loaded photos, whenever they come. */
  async function expectPhotos(visit: Visit, least: number): Promise<void> {
    await expect.poll(async () => (await photosSeen(visit)).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(least)
  }
})
