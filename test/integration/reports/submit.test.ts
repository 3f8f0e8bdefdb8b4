import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getReport, MAX_PHOTO_BYTES, submitReport } from '@/shared/contract/reports'
import { isReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { DAY, HOUR, MINUTE } from '@/shared/domain/time'
import { jpegPhoto, pngPhoto } from '../../factories/photos'
import { CHENJIAWAN, GUANGZHOU_ROAD, HONGQIQIAO, IN_GUANGZHOU_ROAD, IN_HONGQIQIAO, submission, type Submission, submitted } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('reports.submit', () => {
  const cloud = withCloud()
  afterEach(() => cloud.resetScripts())
  let riders = 0
  const newRider = () => cloud.as(`openid-rider-${++riders}`)

  it('answers with a receipt, routed by the point, with the accept clock running', async () => {
    const rider = newRider()
    const input = await submission(rider, cloud, { landmark: '菜市场南门', note: '井盖翻在一边' })

    const report = await rider.ok(submitReport, input)

    expect(report).toMatchObject({ id: input.id, version: 1, state: 'SUBMITTED', communityCode: HONGQIQIAO, communityName: '红旗桥社区', landmark: '菜市场南门', priority: 'P0', actions: ['withdraw'], isDemo: false })
    expect(isReceiptNumber(report.number)).toBe(true)
    expect(report.clock).toMatchObject({ kind: 'accept', dueAt: report.receivedAt + 10 * MINUTE })
    expect(await rider.ok(getReport, { reportId: report.id })).toMatchObject({ note: { text: '井盖翻在一边', check: 'passed' }, isMine: true, events: [{ action: 'submit', from: null, to: 'SUBMITTED' }] })
    expect(cloud.errors).toEqual([])
  })

  it('stores fifty identical submissions at once as one report, and answers all alike', async () => {
    const rider = newRider()
    const input = await submission(rider, cloud, { note: '积水' })

    const answers = await Promise.all(Array.from({ length: 50 }, () => rider.ok(submitReport, input)))

    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await cloud.control.count('reports', { _id: input.id })).toBe(1)
    await cloud.tick()
    expect(await cloud.control.count('report_events', { reportId: input.id })).toBe(1)
  })

  it('answers a repeat with what is stored, also when the uploads are gone and days have passed', async () => {
    const rider = newRider()
    const input = await submission(rider, cloud)
    const first = await rider.ok(submitReport, input)
    await cloud.tick()
    expect(await rider.ok(submitReport, { ...input, note: '改了一个字' })).toEqual(first)
    await cloud.control.advanceClock(9 * DAY)
    expect(await rider.ok(submitReport, input)).toEqual(first)
  })

  it("tells nothing of a report whose id is somebody else's", async () => {
    const first = await submitted(newRider(), cloud)
    const other = newRider()
    const error = await other.fails(submitReport, await submission(other, cloud, { id: first.id }))
    expect(error).toEqual(expect.objectContaining({ code: 'REPORT_ID_TAKEN' }))
    expect(JSON.stringify(error)).not.toContain(first.number)
  })

  it('refuses an id whose receipt number another report has', async () => {
    const rider = newRider()
    const first = await submitted(rider, cloud)
    const twin = `${first.id.slice(0, 12)}${first.id[12] === '0' ? '1' : '0'}${first.id.slice(13)}`
    expect((await rider.fails(submitReport, await submission(rider, cloud, { id: twin }))).code).toBe('REPORT_ID_TAKEN')
    expect(await cloud.control.count('reports', { _id: twin })).toBe(0)
  })

  describe('routing', () => {
    it.each<[string, Partial<Submission>, string]>([
      ['by the point', { location: IN_GUANGZHOU_ROAD }, GUANGZHOU_ROAD],
      ['by the choice, against the point', { location: IN_GUANGZHOU_ROAD, communityCode: HONGQIQIAO }, HONGQIQIAO],
      ['by the choice alone', { location: undefined, communityCode: CHENJIAWAN }, CHENJIAWAN],
    ])('%s', async (_case, change, communityCode) => {
      expect((await submitted(newRider(), cloud, change)).communityCode).toBe(communityCode)
    })

    it.each<[string, Partial<Submission>, string]>([
      ['a point outside the city', { location: { ...IN_HONGQIQIAO, lng: 114.3, lat: 30.6 } }, 'POINT_OUTSIDE_CITY'],
      ['a point in a district only', { location: { ...IN_HONGQIQIAO, lng: 115.04, lat: 30.235 } }, 'COMMUNITY_REQUIRED'],
      ['neither point nor choice', { location: undefined }, 'COMMUNITY_REQUIRED'],
      ['a community that does not exist', { communityCode: '420202999999' }, 'PLACE_UNKNOWN'],
      ['a kind that is a telephone call', { categoryCode: 'D4' }, 'REPORT_CATEGORY_BY_PHONE'],
    ])('refuses %s', async (_case, change, code) => {
      const rider = newRider()
      const input = await submission(rider, cloud, change)
      expect((await rider.fails(submitReport, input)).code).toBe(code)
      expect(await cloud.control.count('reports', { _id: input.id })).toBe(0)
    })
  })

  describe('a doubtful point', () => {
    const outside = { ...IN_HONGQIQIAO, lng: 114.3, lat: 30.6 }
    const secretary = cloud.as('openid-doubt-secretary')
    beforeAll(async () => {
      await cloud.appoint(secretary.openid, 'secretary', HONGQIQIAO)
      // An instance that knew them before the appointment trusts its memory for five seconds.
      await cloud.control.advanceClock(6_000)
    })
    const doubtOf = async (phone: Phone, reportId: string) => (await phone.ok(getReport, { reportId })).pointDoubt

    it('outside the city is kept beside a choice and marked for staff; the public sees no point', async () => {
      const rider = newRider()
      const { id } = await submitted(rider, cloud, { location: outside, communityCode: HONGQIQIAO })
      expect(await doubtOf(secretary, id)).toBe('outside_city')
      expect(await doubtOf(rider, id)).toBeNull()
      const seen = await newRider().ok(getReport, { reportId: id })
      expect([seen.pointDoubt, seen.location]).toEqual([null, null])
    })

    it('farther than could be travelled since the last is marked; picked on a map it is not', async () => {
      const rider = newRider()
      const far = { ...IN_HONGQIQIAO, lng: 115.2, lat: 29.85 }
      await submitted(rider, cloud)
      const here = await submitted(rider, cloud)
      const picked = await submitted(rider, cloud, { location: { ...far, source: 'picked' }, communityCode: HONGQIQIAO })
      const there = await submitted(rider, cloud, { location: far, communityCode: HONGQIQIAO })
      const back = await submitted(rider, cloud)
      expect(await Promise.all([here, picked, there, back].map(({ id }) => doubtOf(secretary, id)))).toEqual([null, null, 'too_far', null])
    })

    it('costs no trip more', async () => {
      const rider = newRider()
      await submitted(rider, cloud)
      const input = await submission(rider, cloud)
      await cloud.control.resetCounters()
      await rider.ok(submitReport, input)
      expect((await cloud.control.counters())[0]?.trips).toBe(2)
    })
  })

  describe('photos', () => {
    it.each<[string, Uint8Array, string]>([
      ['0 bytes', Buffer.alloc(0), 'PHOTO_EMPTY'],
      ['10 MB', Buffer.concat([jpegPhoto(), Buffer.alloc(10 * 1024 * 1024)]), 'PHOTO_TOO_LARGE'],
      ['one byte too much', Buffer.alloc(MAX_PHOTO_BYTES + 1, 0xff), 'PHOTO_TOO_LARGE'],
      ['text called a photo', Buffer.from('这不是照片'), 'PHOTO_NOT_AN_IMAGE'],
      ['a photo cut off', jpegPhoto().subarray(0, 400), 'PHOTO_DAMAGED'],
      ['a PNG cut off', pngPhoto().subarray(0, 100), 'PHOTO_DAMAGED'],
    ])('of %s are refused by name, and nothing is stored', async (_case, bytes, code) => {
      const rider = newRider()
      const id = newUlid(await cloud.control.now())
      const photos = [await rider.upload(`${id}/1.jpg`, jpegPhoto()), await rider.upload(`${id}/2.jpg`, bytes)]
      expect(await rider.fails(submitReport, await submission(rider, cloud, { id, photos }))).toMatchObject({ code, fields: { 'photos.1': 'content' } })
      expect(await cloud.control.count('reports', { _id: id })).toBe(0)
    })

    it('must lie in the folder of this person and this submission', async () => {
      const [rider, other] = [newRider(), newRider()]
      const input = await submission(rider, cloud)
      const own = input.photos[0] as string
      const foreign = [
        await other.upload(`${input.id}/1.jpg`, jpegPhoto()),
        await rider.upload(`${newUlid()}/1.jpg`, jpegPhoto()),
        own.replace('cloud://', 'cloud://other-env-'),
        own.replace('/1.jpg', '/../../x/1.jpg'),
        own.replace(/uploads.*/, 'reports/x/before-1.jpg'),
      ]
      for (const fileId of foreign) expect(await rider.fails(submitReport, { ...input, photos: [fileId] })).toMatchObject({ code: 'UPLOAD_NOT_YOURS', fields: { 'photos.0': 'place' } })
      expect((await rider.fails(submitReport, { ...input, photos: [own.replace('1.jpg', '9.jpg')] })).code).toBe('PHOTO_NOT_FOUND')
    })

    it('may be three, and PNG', async () => {
      const rider = newRider()
      const id = newUlid(await cloud.control.now())
      const photos = [await rider.upload(`${id}/1.jpg`, jpegPhoto()), await rider.upload(`${id}/2.png`, pngPhoto()), await rider.upload(`${id}/3.jpg`, jpegPhoto({ seed: 2 }))]
      await rider.ok(submitReport, await submission(rider, cloud, { id, photos }))
      expect((await rider.ok(getReport, { reportId: id })).before).toHaveLength(3)
    })
  })

  describe('bad input', () => {
    const location = IN_HONGQIQIAO
    it.each<[Record<string, unknown>, Record<string, string>]>([
      [{ id: 'short' }, { id: 'format' }],
      [{ id: 5 }, { id: 'type' }],
      [{ categoryCode: 'Z1' }, { categoryCode: 'choice' }],
      [{ photos: [] }, { photos: 'empty' }],
      [{ photos: 'one' }, { photos: 'type' }],
      [{ photos: Array(4).fill('cloud://a.b/uploads/c') }, { photos: 'too_many' }],
      [{ location: { ...location, crs: undefined } }, { 'location.crs': 'required' }],
      [{ location: { ...location, crs: 'wgs84' } }, { 'location.crs': 'crs' }],
      [{ location: { ...location, lng: '115' } }, { 'location.lng': 'type' }],
      [{ location: { ...location, lat: 91 } }, { 'location.lat': 'range' }],
      [{ location: { ...location, accuracyM: -1 } }, { 'location.accuracyM': 'range' }],
      [{ note: '长'.repeat(5_000) }, { note: 'too_long' }],
      [{ note: '   \u200b ' }, { note: 'empty' }],
      [{ note: ['a'] }, { note: 'type' }],
      [{ landmark: '长'.repeat(61) }, { landmark: 'too_long' }],
      [{ capturedAt: 1_780_000_000 }, { capturedAt: 'range' }],
      [{ capturedAt: '2026-11-24' }, { capturedAt: 'type' }],
      [{ communityCode: '4202' }, { communityCode: 'format' }],
      [{ reporterId: 'somebody' }, { reporterId: 'unknown' }],
      [{ state: 'CLOSED', version: 9 }, { state: 'unknown' }],
    ])('%j is refused by name', async (change, fields) => {
      const rider = cloud.as('openid-careless')
      const input = { id: newUlid(), categoryCode: 'B1', photos: ['cloud://a.b/uploads/c'], location, capturedAt: Date.now(), ...change }
      const reply = await rider.send({ operation: 'reports.submit', input })
      expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields } })
    })

    it.each([
      [null, 'UNKNOWN_OPERATION'],
      [{}, 'UNKNOWN_OPERATION'],
      [{ operation: 'reports.steal', input: {} }, 'UNKNOWN_OPERATION'],
      [{ operation: 'reports.submit' }, 'INVALID_INPUT'],
      [{ operation: 'reports.submit', input: {}, clientVersion: 0 }, 'CLIENT_TOO_OLD'],
    ])('the event %j is answered %s', async (event, code) => {
      expect(await cloud.as('openid-careless').send(event ?? {})).toMatchObject({ ok: false, error: { code, message: code.toLowerCase().replaceAll('_', ' '), requestId: expect.any(String) as string } })
    })

    it('keeps emoji, full-width characters and line breaks as written', async () => {
      const note = '井盖坏了😱👷🏽‍♂️\n（ＡＢＣ１２３）～'
      const { id } = await submitted(newRider(), cloud, { note })
      const stored = await cloud.control.readDocuments('reports', { _id: id })
      expect(stored[0]).toMatchObject({ note: { text: note.normalize('NFC') } })
    })
  })

  describe('limits', () => {
    it('sends the eleventh in an hour away, says until when, and takes it then', async () => {
      const rider = newRider()
      for (let count = 0; count < 10; count++) await submitted(rider, cloud)
      const input = await submission(rider, cloud)
      const error = await rider.fails(submitReport, input)
      expect(error.code).toBe('RATE_LIMITED')
      const wait = Number(error.fields?.retryAt) - (await cloud.control.now())
      expect(wait).toBeGreaterThan(50 * MINUTE)
      expect(wait).toBeLessThanOrEqual(HOUR)

      await cloud.control.advanceClock(wait + 1_000)
      expect((await rider.ok(submitReport, input)).id).toBe(input.id)
    })

    it('charges what was kept offline to when it was taken', async () => {
      const rider = newRider()
      for (let count = 0; count < 10; count++) await submitted(rider, cloud)
      const yesterday = Math.round((await cloud.control.now()) - 20 * HOUR)
      expect((await submitted(rider, cloud, { capturedAt: yesterday })).capturedAt).toBe(yesterday)
    })
  })
})
