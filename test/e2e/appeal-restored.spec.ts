import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flagContent } from '@/shared/contract/content'
import { getReport, submitReport } from '@/shared/contract/reports'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, goBack, goTo, placeOf, seen, tap, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const SPOT = { ...placeIn(COMMUNITY, [40, -60]), crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }
/** Two flag from elsewhere; the third does it on the phone. */
const OTHERS = ['elder', 'owner']

describe('flagged by three, hidden, appealed, restored', () => {
  let world: World
  const id = createUlid(Date.now(), Math.random)
  const otherId = createUlid(Date.now(), Math.random)
  const contentId = `report:${id}`
  const problems = (phone: Phone) => phone.headless?.problems ?? []
  const onPage = (phone: Phone, name: string) => wait(name, async () => (await placeOf(phone)) === `packages/${name}/index`)

  const backTo = async (phone: Phone, name: string) => {
    await goBack(phone)
    await onPage(phone, name)
  }

  beforeAll(async () => {
    world = await openWorld()
    const resident = personOf(world.people, 'resident')
    const report = async (reportId: string, note: string) => {
      const photo = await resident.upload(`uploads/${resident.personId}/${reportId}/before-1.jpg`, drawScenePhoto('manhole', 'before', reportId))
      await resident.call(submitReport, { id: reportId, categoryCode: 'B1', photos: [photo], location: SPOT, communityCode: COMMUNITY, note, capturedAt: Date.now() })
    }
    await report(id, '北门口堵了')
    await report(otherId, '南门口那家乱倒水')
    await world.cloud.control.openapi.deliverMediaChecks()
    for (const key of OTHERS) await personOf(world.people, key).call(flagContent, { contentId, reason: 'untrue' })
  })
  afterAll(() => world?.close())

  it('a rider flags it, and is told what follows', async () => {
    const phone = await world.take('rider', { url: `/packages/reports/detail/index?id=${id}` })
    await expectText(phone, '北门口堵了')
    await tap(phone, '#content-flag')
    await expectText(phone, '24 小时内有人看')
    await choose(phone, '#flag-abuse')
    await tap(phone, '#flag-confirm')
    await expectText(phone, '收到了，看过会告诉您')
    expect(await personOf(world.people, 'rider').call(getReport, { reportId: id })).toMatchObject({ isHidden: true, note: null })
    expect(problems(phone)).toEqual([])
  })

  it('its author reads why, and appeals', async () => {
    const phone = await world.take('resident', { url: `/packages/reports/detail/index?id=${id}` })
    await tap(phone, '#covered-report')
    await expectText(phone, '有人举报，先收起来了')
    await tap(phone, '#content-thing')
    await onPage(phone, 'reports/detail')
    await backTo(phone, 'content/detail')
    await tap(phone, '#content-rules')
    await expectText(phone, '说事可以，别指到人')
    await backTo(phone, 'content/detail')
    await tap(phone, '#content-appeal')
    await choose(phone, '#appeal-true')
    await tap(phone, '#appeal-confirm')
    await expectText(phone, '申诉了，换一个人看')
    expect(problems(phone)).toEqual([])
  })

  it('the secretary reads it in the inbox and lets it stand; everything is as before', async () => {
    const phone = await world.take('secretary', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-content')
    await expectText(phone, '北门口堵了')
    await tap(phone, `[id="content-thing-${contentId}"]`)
    await onPage(phone, 'reports/detail')
    await backTo(phone, 'staff/inbox')
    await tap(phone, `[id="queue-open-${contentId}"]`)
    await onPage(phone, 'content/detail')
    await backTo(phone, 'staff/inbox')
    await tap(phone, `[id="content-decide-${contentId}"]`)
    await tap(phone, '#content-open-photos')
    await wait('the photo to be uncovered', async () => !(await find(phone, '#content-open-photos')))
    await tap(phone, '#content-release')
    await choose(phone, '#release-public_matter')
    await tap(phone, '#release-confirm')
    await expectText(phone, '放出来了，大家都看得到')
    const rider = personOf(world.people, 'rider')
    await wait('the report to be back', async () => !(await rider.call(getReport, { reportId: id })).isHidden)
    expect(await rider.call(getReport, { reportId: id })).toMatchObject({ note: { text: '北门口堵了' } })
    expect(problems(phone)).toEqual([])
  })

  it('and another one she does not', async () => {
    await personOf(world.people, 'rider').call(flagContent, { contentId: `report:${otherId}`, reason: 'privacy' })
    const phone = await world.take('secretary', { url: `/packages/content/detail/index?id=${encodeURIComponent(`report:${otherId}`)}` })
    await tap(phone, '#content-refuse')
    await choose(phone, '#refuse-privacy')
    await tap(phone, '#refuse-confirm')
    await expectText(phone, '这一条没放出来')
    expect(await personOf(world.people, 'rider').call(getReport, { reportId: otherId })).toMatchObject({ isHidden: true, note: null })
    expect(problems(phone)).toEqual([])
  })

  it('which its author changes and sends anew, with its words and its photo', async () => {
    const phone = await world.take('resident', { url: `/packages/content/detail/index?id=${encodeURIComponent(`report:${otherId}`)}` })
    await tap(phone, '#report-renew')
    await onPage(phone, 'reports/submit')
    await seen(phone, '#report-remove-photo-0')
    expect(problems(phone)).toEqual([])
  })

  it('the author hears of it', async () => {
    const phone = await world.take('resident', { url: '/pages/me/index' })
    await goTo(phone, '/packages/messages/list/index')
    await expectText(phone, '有人看过了，放出来了')
    expect(problems(phone)).toEqual([])
  })
})
