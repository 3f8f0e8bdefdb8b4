import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flagContent, getContent, refuseContent } from '@/shared/contract/content'
import { submitReport } from '@/shared/contract/reports'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, goBack, goTo, placeOf, tap, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const SPOT = { ...placeIn(COMMUNITY, [40, -60]), crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }

describe('stopped, told, appealed, lifted', () => {
  let world: World
  const id = createUlid(Date.now(), Math.random)
  const contentId = `report:${id}`
  const problems = (phone: Phone) => phone.headless?.problems ?? []
  const onPage = (phone: Phone, name: string) => wait(name, async () => (await placeOf(phone)) === `packages/${name}/index`)

  /** @returns the code of its refusal, or null */
  async function tryToReport(categoryCode: string): Promise<string | null> {
    const resident = personOf(world.people, 'resident')
    const reportId = createUlid(Date.now(), Math.random)
    const photo = await resident.upload(`uploads/${resident.personId}/${reportId}/before-1.jpg`, drawScenePhoto('manhole', 'before', reportId))
    const input = { id: reportId, categoryCode, photos: [photo], location: SPOT, communityCode: COMMUNITY, capturedAt: Date.now() }
    return await resident.call(submitReport, input).then(() => null, (error: { code: string }) => error.code)
  }

  beforeAll(async () => {
    world = await openWorld()
    const resident = personOf(world.people, 'resident')
    const photo = await resident.upload(`uploads/${resident.personId}/${id}/before-1.jpg`, drawScenePhoto('manhole', 'before', id))
    await resident.call(submitReport, { id, categoryCode: 'B1', photos: [photo], location: SPOT, communityCode: COMMUNITY, note: '南门口那家乱倒水', capturedAt: Date.now() })
    await world.cloud.control.openapi.deliverMediaChecks()
    for (const key of ['rider', 'elder', 'owner']) await personOf(world.people, key).call(flagContent, { contentId, reason: 'abuse' })
    const secretary = personOf(world.people, 'secretary')
    const { version } = await secretary.call(getContent, { contentId })
    await secretary.call(refuseContent, { contentId, version, reasonCode: 'abuse' })
  })
  afterAll(() => world?.close())

  it('the secretary stops its author for a week, with a reason', async () => {
    const phone = await world.take('secretary', { url: `/packages/content/detail/index?id=${encodeURIComponent(contentId)}` })
    await tap(phone, '#content-block')
    await choose(phone, '#block-days-7')
    await choose(phone, '#block-abuse')
    await tap(phone, '#block-confirm')
    await onPage(phone, 'content/block')
    await expectText(phone, '停发到')
    await tap(phone, '#block-content')
    await onPage(phone, 'content/detail')
    expect(problems(phone)).toEqual([])
  })

  it('what others would see is refused, danger is not', async () => {
    await world.cloud.control.advanceClock(6_000)
    expect(await tryToReport('B2')).toBe('BLOCKED')
    expect(await tryToReport('B1')).toBeNull()
  })

  it('the author reads it in 我的 and in the messages, and appeals', async () => {
    const phone = await world.take('resident', { url: '/pages/me/index' })
    await expectText(phone, '骂人')
    await tap(phone, '#me-block')
    await onPage(phone, 'content/block')
    await expectText(phone, '险情照样能报')
    await tap(phone, '#block-appeal')
    await choose(phone, '#appeal-not_meant')
    await tap(phone, '#appeal-confirm')
    await expectText(phone, '本人申诉')
    await goBack(phone)
    await goTo(phone, '/packages/messages/list/index')
    await expectText(phone, '您被停了发布，看看为什么，可以申诉一次')
    expect(problems(phone)).toEqual([])
  })

  it('the secretary sees it among those who are stopped here, and may not decide', async () => {
    const phone = await world.take('secretary', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-content')
    await tap(phone, '#content-blocks')
    await onPage(phone, 'content/blocks')
    await tap(phone, `[id="block-${contentId}"]`)
    await onPage(phone, 'content/block')
    await expectText(phone, '您看过这条，换街道的人看')
    expect(problems(phone)).toEqual([])
  })

  it('the street keeps it, thinks again and lets go, and everything is as before', async () => {
    const phone = await world.take('street-officer', { url: `/packages/content/block/index?id=${encodeURIComponent(contentId)}` })
    await tap(phone, '#block-keep')
    await tap(phone, '#keep-confirm-keep')
    await tap(phone, '#block-keep')
    await tap(phone, '#keep-confirm')
    await expectText(phone, '看过，照停')
    await tap(phone, '#block-lift')
    await choose(phone, '#lift-mistaken')
    await tap(phone, '#lift-confirm')
    await expectText(phone, '已经恢复，可以发了')
    expect(problems(phone)).toEqual([])
    await world.cloud.control.advanceClock(6_000)
    expect(await tryToReport('B2')).toBeNull()
  })
})
