import { afterEach, describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { disputeReport, getReport, rateReport, resolveReport, submitReport } from '@/shared/contract/reports'
import { HOUR, MINUTE } from '@/shared/domain/time'
import { CAMERA_NAME, jpegPhoto } from '../../factories/photos'
import { IN_HONGQIQIAO, submission, submitted } from '../../factories/reports'
import { arrangeClosed, arrangeHandled } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('words that nobody could check', () => {
  const world = withWorld()
  afterEach(() => world.cloud.resetScripts())
  const kindsOf = async (phone: { ok: typeof world.stranger.ok }) => (await phone.ok(listMyMessages, {})).items.map((item) => item.kind)

  it.each([
    ['fails', { fail: { errCode: -1, errMsg: 'system error' } }],
    ['does not answer', { hang: true }],
  ] as const)('are held when the check %s: told to the author, shown to nobody else, released later', async (_how, rule) => {
    const rider = world.newRider()
    await world.cloud.control.openapi.script('security.msgSecCheck', rule)
    const input = await submission(rider, world.cloud, { note: '井盖坏了', landmark: '南门' })
    const report = await rider.ok(submitReport, input)
    expect(report.landmark).toBe('南门')
    await world.cloud.tick()

    expect(await kindsOf(rider)).toEqual(['report.text_held'])
    expect(await rider.ok(getReport, { reportId: report.id })).toMatchObject({ note: { text: '井盖坏了', check: 'held' } })
    for (const phone of [world.stranger, world.secretary]) {
      expect(await phone.ok(getReport, { reportId: report.id })).toMatchObject({ note: null, landmark: null })
    }

    await world.cloud.resetScripts()
    await world.cloud.tick()
    expect(await world.secretary.ok(getReport, { reportId: report.id })).toMatchObject({ note: { text: '井盖坏了', check: 'passed' }, landmark: '南门' })
    expect(await kindsOf(rider)).toEqual(['report.text_passed', 'report.text_held'])
    await world.cloud.tick()
    expect(await kindsOf(rider)).toHaveLength(2)
  })

  it('stay held for a person when their author was last here more than two hours ago', async () => {
    const rider = world.newRider()
    await world.cloud.control.openapi.script('security.msgSecCheck', { hang: true })
    const { id } = await submitted(rider, world.cloud, { note: '井盖坏了' })
    await world.cloud.resetScripts()
    await world.cloud.control.advanceClock(2 * HOUR + MINUTE)
    await world.cloud.tick()
    expect(await rider.ok(getReport, { reportId: id })).toMatchObject({ note: { check: 'held' } })
  })

  it('stay held for a person when the check asks for one, and are not asked about again and again', async () => {
    const rider = world.newRider()
    await world.cloud.control.openapi.script('security.msgSecCheck', { suggest: 'review' })
    const { id } = await submitted(rider, world.cloud, { note: '请人看看' })
    const asked = async () => (await world.cloud.control.openapi.journal('security.msgSecCheck')).filter((call) => call.request.content === '请人看看').length
    for (let minute = 0; minute < 3; minute++) await world.cloud.tick()
    expect(await asked()).toBe(1)
    expect(await kindsOf(rider)).toEqual(['report.text_held'])
    expect((await world.secretary.ok(getReport, { reportId: id })).note).toBeNull()
    expect(await rider.ok(getReport, { reportId: id })).toMatchObject({ note: { text: '请人看看', check: 'held' } })
  })

  it('do not keep the rest of the minute waiting while the check is away', async () => {
    const riders = [world.newRider(), world.newRider(), world.newRider()]
    await world.cloud.control.openapi.script('security.msgSecCheck', { fail: { errCode: -1, errMsg: 'system error' } })
    for (const rider of riders) await submitted(rider, world.cloud, { note: '积水' })
    await world.cloud.control.openapi.script('security.msgSecCheck', { hang: true })
    const started = performance.now()
    await world.cloud.tick()
    expect(performance.now() - started).toBeLessThan(2 * 2_000 + 1_500)
    for (const rider of riders) expect(await kindsOf(rider)).toEqual(['report.text_held'])
  })

  it('are released in events and ratings, too', async () => {
    const disputed = await arrangeHandled(world)
    const rated = await arrangeClosed(world)
    await world.cloud.control.openapi.script('security.msgSecCheck', { fail: { errCode: -1, errMsg: 'system error' } })
    await disputed.rider.ok(disputeReport, { reportId: disputed.id, version: disputed.version, note: '还是漏水' })
    await rated.rider.ok(rateReport, { reportId: rated.id, version: rated.version, score: 4, note: '还行' })
    expect((await world.secretary.ok(getReport, { reportId: disputed.id })).events.at(-1)?.note).toBeNull()
    expect((await world.secretary.ok(getReport, { reportId: rated.id })).rating?.note).toBeNull()

    await world.cloud.resetScripts()
    await world.cloud.tick()
    expect((await world.secretary.ok(getReport, { reportId: disputed.id })).events.at(-1)?.note).toBe('还是漏水')
    expect((await world.secretary.ok(getReport, { reportId: rated.id })).rating?.note).toBe('还行')
    await world.cloud.tick()
    expect(await kindsOf(disputed.rider)).toContain('report.text_passed')
  })

  it('are refused, and nothing stored, when the check calls them risky', async () => {
    const rider = world.newRider()
    await world.cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky' })
    const input = await submission(rider, world.cloud, { note: '不好的话' })
    expect((await rider.fails(submitReport, input)).code).toBe('TEXT_REFUSED')
    expect(await world.cloud.control.count('reports', { _id: input.id })).toBe(0)
    await world.cloud.resetScripts()
    expect((await rider.ok(submitReport, { ...input, note: '好的话' })).id).toBe(input.id)
  })
})

describe('photos', () => {
  const world = withWorld()
  afterEach(() => world.cloud.resetScripts())
  const photoSeenBy = async (phone: typeof world.stranger, reportId: string) => (await phone.ok(getReport, { reportId })).before[0]

  it('are seen by their author alone until the verdict, and then carry nothing but the picture', async () => {
    const rider = world.newRider()
    const input = await submission(rider, world.cloud, {}, jpegPhoto({ gps: true, orientation: 6, trailer: Buffer.from('ftypmp42 film') }))
    const { id } = await rider.ok(submitReport, input)

    expect((await photoSeenBy(rider, id))?.url).toMatch(/^http/)
    for (const phone of [world.stranger, world.secretary]) expect(await photoSeenBy(phone, id)).toMatchObject({ url: null, check: 'pending' })
    await world.cloud.control.openapi.deliverMediaChecks()
    const published = await photoSeenBy(world.stranger, id)
    expect(published?.check).toBe('passed')

    const bytes = Buffer.from(await (await fetch(published?.url ?? '')).arrayBuffer())
    for (const secret of ['Exif', CAMERA_NAME, 'ftypmp42', 'film']) expect(bytes.includes(secret)).toBe(false)
    expect(bytes.includes(Buffer.from([0xff, 0xe1]))).toBe(false)
    expect(bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  })

  it('cannot be exchanged after they were submitted', async () => {
    const rider = world.newRider()
    const input = await submission(rider, world.cloud)
    const { id } = await rider.ok(submitReport, input)
    const fetchPhoto = async () => Buffer.from(await (await fetch((await photoSeenBy(rider, id))?.url ?? '')).arrayBuffer())
    const before = await fetchPhoto()

    await rider.upload(`${id}/1.jpg`, jpegPhoto({ seed: 99, width: 200, height: 200 }))
    await world.cloud.control.openapi.deliverMediaChecks()
    expect((await fetchPhoto()).equals(before)).toBe(true)
    const [asked] = (await world.cloud.control.openapi.journal('security.mediaCheckAsync')).slice(-1)
    expect(JSON.stringify(asked?.request)).toContain(`reports/${id}/before-1-`)
  })

  it('are removed from where the phone put them', async () => {
    // Somebody who reports and works there may name the same file twice, and so can tell whether it is still there.
    const input = await submission(world.worker, world.cloud)
    const { id } = await world.worker.ok(submitReport, input)
    await world.cloud.tick()
    expect((await world.worker.fails(resolveReport, { reportId: id, version: 1, photos: input.photos, location: IN_HONGQIQIAO })).code).toBe('PHOTO_NOT_FOUND')
    expect((await world.cloud.control.readDocuments('reports', { _id: id }))[0]).toMatchObject({ version: 1, outbox: [], pendingEvents: [], undeliveredSince: null })
  })

  it.each([
    ['risky', 'refused', 'report.photo_refused'],
    ['review', 'held', 'report.photo_held'],
  ] as const)('that the check calls %s stay hidden, and their author is told', async (suggest, check, kind) => {
    const rider = world.newRider()
    await world.cloud.control.openapi.clearScripts()
    await world.cloud.control.openapi.script('security.mediaCheckAsync', { suggest, delayMs: 'manual' })
    const { id } = await submitted(rider, world.cloud)
    await world.cloud.control.openapi.deliverMediaChecks()
    await world.cloud.tick()
    expect(await photoSeenBy(world.secretary, id)).toMatchObject({ url: null, check })
    expect((await rider.ok(listMyMessages, {})).items[0]?.kind).toBe(kind)
  })

  it('get a verdict that comes before their report is stored', async () => {
    const rider = world.newRider()
    const { id } = await submitted(rider, world.cloud)
    const [report] = await world.cloud.control.readDocuments('reports', { _id: id })
    const traceId = (report?.traceIds as string[])[0] as string
    await world.cloud.control.importDocuments('reports', [{ ...report, traceIds: ['not yet'] }])
    await world.cloud.control.openapi.deliverMediaChecks()
    expect(await world.cloud.control.count('media_verdicts', { _id: traceId })).toBe(1)

    await world.cloud.control.importDocuments('reports', [report as Record<string, unknown>])
    await world.cloud.tick()
    expect((await photoSeenBy(world.stranger, id))?.check).toBe('passed')
    expect(await world.cloud.control.count('media_verdicts')).toBe(0)
  })

  it('without a verdict are asked for once more after 35 minutes, and then held for a person', async () => {
    const rider = world.newRider()
    const { id } = await submitted(rider, world.cloud)
    const asked = async () => (await world.cloud.control.openapi.journal('security.mediaCheckAsync')).filter((call) => JSON.stringify(call.request).includes(id)).length
    await world.cloud.control.advanceClock(34 * MINUTE)
    await world.cloud.tick()
    expect(await asked()).toBe(1)
    await world.cloud.control.advanceClock(2 * MINUTE)
    await world.cloud.tick()
    await world.cloud.tick()
    expect(await asked()).toBe(2)
    await world.cloud.control.advanceClock(36 * MINUTE)
    await world.cloud.tick()
    await world.cloud.tick()
    expect(await photoSeenBy(rider, id)).toMatchObject({ check: 'held' })
    expect(await asked()).toBe(2)
  })

  it('whose check was not even taken are asked for again by the clock', async () => {
    const rider = world.newRider()
    await world.cloud.control.openapi.script('security.mediaCheckAsync', { fail: { errCode: 45009, errMsg: 'reach max api daily quota limit' }, times: 1 })
    const { id } = await submitted(rider, world.cloud)
    await world.cloud.control.advanceClock(2 * MINUTE)
    await world.cloud.tick()
    await world.cloud.control.openapi.deliverMediaChecks()
    expect((await photoSeenBy(world.stranger, id))?.check).toBe('passed')
  })

  it('get no verdict from a client', async () => {
    const rider = world.newRider()
    const { id } = await submitted(rider, world.cloud)
    const [report] = await world.cloud.control.readDocuments('reports', { _id: id })
    const event = { Event: 'wxa_media_check', trace_id: (report?.traceIds as string[])[0], errcode: 0, result: { suggest: 'pass' } }
    const response = await fetch(`${world.cloud.url}/invoke/media-checked`, { method: 'POST', headers: { 'x-openid': rider.openid }, body: JSON.stringify(event) })
    expect(await response.json()).toHaveProperty('error')
    expect(await photoSeenBy(rider, id)).toMatchObject({ check: 'pending' })
  })
})
