import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { expectText, field, jpeg, openForm, photograph, type PhotoFile, receiptNumber, seen, submitForm, tap, write } from './acts'
import type { Visit } from './visit'
import { openWorld, placeIn, toWgs84, type World } from './world'

const SPOT = toWgs84(placeIn('420202005007', [40, -60]))
const PHOTO = drawScenePhoto('bins', 'before', 'bad-input')
const MB = 1024 * 1024

const BAD_FILES: readonly (readonly [string, PhotoFile, string])[] = [
  ['a text that is called a photo', { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture, but words') }, '这个文件不是照片'],
  ['a file without a byte', { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) }, '这张照片是空的'],
  ['the first half of a header', { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: PHOTO.subarray(0, 20) }, '不是照片'],
]

describe('what can go wrong at the form', () => {
  let world: World
  let rider: Visit
  let before: number
  beforeAll(async () => {
    world = await openWorld()
  })
  beforeEach(async () => {
    rider = await world.visit('rider', { at: SPOT })
    before = await world.cloud.control.count('reports')
  })
  afterEach(() => rider.context.close())
  afterAll(() => world?.close())

  it.each(BAD_FILES)('%s: a clear sentence, and nothing is lost', async (_what, file, sentence) => {
    await openForm(rider, jpeg(PHOTO))
    await photograph(rider, '#report-album', file)

    await expectText(rider, new RegExp(sentence))
    expect(await seen(rider.page, '[id^=report-remove-photo-]').count()).toBe(1)
    await submitForm(rider)
    await receiptNumber(rider)
    expect(await world.cloud.control.count('reports')).toBe(before + 1)
  })

  it.each(BAD_FILES)('%s straight from the camera: a clear sentence, no report', async (_what, file, sentence) => {
    await rider.open('/pages/home/index')
    await photograph(rider, '#tab-report', file)

    await expectText(rider, new RegExp(sentence))
    expect(await world.cloud.control.count('reports')).toBe(before)
  })

  it('a photo of 10 MB is made small and sent', async () => {
    const large = Buffer.concat([PHOTO, Buffer.alloc(10 * MB, 0x5a)])
    await openForm(rider, jpeg(large))
    await submitForm(rider)
    await receiptNumber(rider)

    expect(await world.cloud.control.count('reports')).toBe(before + 1)
  })

  it('5,000 characters: says how many are too many, keeps them all, and sends what fits', async () => {
    const text = '路面积水很深🌧️ＡＢＣ'.repeat(500).slice(0, 5_000)
    await openForm(rider, jpeg(PHOTO))
    await tap(rider, '#report-more-details')
    await write(rider, 'report-note', text)
    await submitForm(rider)

    await expectText(rider, /最多 300 个字/)
    expect((await field(rider, 'report-note').inputValue()).length).toBe(text.length)
    expect(await world.cloud.control.count('reports')).toBe(before)

    await write(rider, 'report-note', [...text].slice(0, 300).join(''))
    await tap(rider, '#report-submit')
    await receiptNumber(rider)
    expect(await world.cloud.control.count('reports')).toBe(before + 1)
  })

  it('five taps on 提交 within one blink are one report', async () => {
    await openForm(rider, jpeg(PHOTO))
    await expectText(rider, /红旗桥社区/)
    await tap(rider, '#report-safety')
    await seen(rider.page, '#report-submit').evaluate((button) => {
      for (let count = 0; count < 5; count++) (button as HTMLElement).click()
    })
    await receiptNumber(rider)
    await rider.page.waitForTimeout(1_500)

    expect(await world.cloud.control.count('reports')).toBe(before + 1)
    expect(rider.problems).toEqual([])
  })

  it('without a photo, or outside the city, the form says what is missing', async () => {
    await rider.context.setGeolocation({ longitude: 114.3, latitude: 30.6, accuracy: 10 })
    await openForm(rider, jpeg(PHOTO))
    await expectText(rider, /不在黄石市内/)
    await submitForm(rider)
    await expectText(rider, /选一个社区就能交/)
    await tap(rider, '#report-remove-photo-0')
    await tap(rider, '#report-submit')

    await expectText(rider, '先拍一张')
    expect(await world.cloud.control.count('reports')).toBe(before)
  })
})
