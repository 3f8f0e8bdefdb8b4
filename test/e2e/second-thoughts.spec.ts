import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptReport, getReport, resolveReport, submitReport } from '@/shared/contract/reports'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, goTo, loadCamera, placeOf, seen, standAt, tap, wait, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const SPOT = placeIn(COMMUNITY, [40, -60])

describe('a rider thinks again', () => {
  let world: World
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('rider')
    await loadCamera(phone, drawScenePhoto('manhole', 'before', 'again'))
    await standAt(phone, SPOT)
  })
  afterAll(() => world?.close())

  it('adds a photo, takes one away, picks another kind and says more', async () => {
    await goTo(phone, '/pages/report/index')
    await tap(phone, '#report-open-camera')
    await seen(phone, '#report-remove-photo-0')
    await tap(phone, '#report-take-photo')
    await seen(phone, '#report-remove-photo-1')
    await tap(phone, '#report-remove-photo-1')
    await wait('one photo', async () => (await find(phone, '#report-remove-photo-1')) === null)
    await tap(phone, '#report-album')
    await seen(phone, '#report-remove-photo-1')
    await tap(phone, '#report-all-kinds')
    await tap(phone, '#kind-B2')
    await tap(phone, '#report-more-details')
    const field = await seen(phone, '#report-landmark')
    await field.trigger('focus', { value: '' })
    await seen(phone, '.field__box--edit')
    await field.trigger('blur', { value: '' })
    await wait('the frame to rest', async () => (await find(phone, '.field__box--edit')) === null)
    await write(phone, '#report-landmark', '邮局门口')
    await write(phone, '#report-note', '踩上去会晃')
    await choose(phone, '#report-safety')
    await tap(phone, '#report-submit')
    await expectText(phone, '收到了')

    const [stored] = await wait('the report', async () => {
      const reports = await world.cloud.control.readDocuments('reports', {})
      return reports.length > 0 && reports
    })
    const detail = await personOf(world.people, 'rider').call(getReport, { reportId: String(stored?._id) })
    expect(detail).toMatchObject({ categoryCode: 'B2', landmark: '邮局门口', note: { text: '踩上去会晃' } })
  })

  it('looks where it stands, keeps it, and then takes it back', async () => {
    await tap(phone, '#receipt-progress')
    await tap(phone, '#report-withdraw')
    await tap(phone, '#report-withdraw-confirm-keep')
    await wait('the question to go', async () => (await find(phone, '#report-withdraw-confirm')) === null)
    await tap(phone, '#report-withdraw')
    await tap(phone, '#report-withdraw-confirm')
    await wait('the end of it', async () => (await find(phone, '#report-withdraw')) === null)

    await wait('it to be taken back', async () => (await world.cloud.control.readDocuments('reports', {}))[0]?.state !== 'SUBMITTED')
  })

  it('is told in the messages, looks there, and says that it is not fixed', async () => {
    const id = await resolved()
    phone = await world.take('rider')
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-messages')
    await tap(phone, '#messages-first')
    await wait('the report', async () => (await placeOf(phone)) === 'packages/reports/detail/index')
    await tap(phone, '#report-dispute')
    await write(phone, '#report-dispute-confirm-note', '还是松的')
    await tap(phone, '#report-dispute-confirm')
    await wait('the end of it', async () => (await find(phone, '#report-dispute')) === null)

    const [stored] = await world.cloud.control.readDocuments('reports', { _id: id })
    expect(stored?.state).not.toBe('RESOLVED')
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  async function resolved(): Promise<string> {
    const rider = personOf(world.people, 'rider')
    const worker = personOf(world.people, 'grid-worker')
    const now = Date.now()
    const id = createUlid(now, Math.random)
    const location = { ...SPOT, crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }
    const before = await rider.upload(`uploads/${rider.personId}/${id}/before-1.jpg`, drawScenePhoto('manhole', 'before', 'again'))
    await rider.call(submitReport, { id, categoryCode: 'B1', photos: [before], location, communityCode: COMMUNITY, landmark: '路口', capturedAt: now })
    await personOf(world.people, 'secretary').call(acceptReport, { reportId: id, version: 1 })
    const after = await worker.upload(`uploads/${worker.personId}/${id}/after-1.jpg`, drawScenePhoto('manhole', 'after', 'again'))
    await worker.call(resolveReport, { reportId: id, version: 2, photos: [after], note: '换了', location })
    return id
  }
})
