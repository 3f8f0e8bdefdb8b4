import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitReport } from '@/shared/contract/reports'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, gone, goTo, seen, tap, tapIn, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const SPOT = placeIn(COMMUNITY, [40, -60])
const HERE = { longitude: SPOT.lng, latitude: SPOT.lat, accuracy: 12, horizontalAccuracy: 12 }
const ALL = '/packages/staff/settings/index'
const KINDS = `${ALL}?kind=categories&key=city`

interface Version {
  hash: string
  document: { categories: { code: string; isShown: boolean; handle: { unit: string; amount: number } }[] }
}

describe('the city admin changes the kinds of reports', () => {
  let world: World
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('city-admin')
  })
  afterAll(() => world?.close())

  it('is told what cannot be before it is published, and can leave it', async () => {
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-settings')
    await expectText(phone, '还是自带的')
    await tap(phone, '#settings-categories-city')
    await expectText(phone, '还没有改过')
    await hide('B1')
    await tap(phone, '#settings-review')
    await expectText(phone, '井盖缺失、松动：险情不能收起来')
    await tapIn(phone, '.sheet', '.sheet__close')
    await gone(phone, '.sheet')
    await tap(phone, '#settings-drop')
    await gone(phone, '#settings-review')

    expect(await stored()).toEqual([])
  })

  it('makes a limit shorter, says why, and sees the version', async () => {
    await goTo(phone, KINDS)
    await tap(phone, '#settings-row-A1')
    await write(phone, '#settings-amount', '2')
    await tap(phone, '#settings-keep')
    await expectText(phone, '改了 1 处，还没公布')
    await tap(phone, '#settings-review')
    await expectText(phone, '时限多长：「4」改成「2」')
    await tap(phone, '#settings-publish')
    await expectText(phone, '写一句为什么改')
    await write(phone, '#settings-reason', '天热了，垃圾要收得快些（演示数据）')
    await tap(phone, '#settings-publish')
    await expectText(phone, '天热了，垃圾要收得快些')
    await expectText(phone, '第 1 版，')
    await gone(phone, '.sheet')

    const [first] = await stored()
    expect(kindOf(first, 'A1')).toMatchObject({ isShown: true, handle: { unit: 'workHour', amount: 2 } })
  })

  it('hides a kind, which is not offered any more', async () => {
    await hide('A2')
    await tap(phone, '#settings-review')
    await write(phone, '#settings-reason', '先收起来试试（演示数据）')
    await tap(phone, '#settings-publish')
    await expectText(phone, '第 2 版，')
    await gone(phone, '.sheet')
    await expectText(phone, '收起来了')
    expect(phone.headless?.problems ?? []).toEqual([])

    const rider = await world.take('rider', { url: '/packages/reports/submit/index', answers: { getLocation: () => HERE } })
    await expectText(rider, '看全部 27 种')
    await tap(rider, '#report-all-kinds')
    await seen(rider, '#kind-A1')
    await gone(rider, '#kind-A2')
  })

  it('goes back to the version before', async () => {
    phone = await world.take('city-admin', { url: KINDS })
    await tap(phone, '#settings-restore-1')
    await expectText(phone, '给大家选：「否」改成「是」')
    await tap(phone, '#settings-publish')
    await expectText(phone, '第 3 版，')
    await expectText(phone, '退回第 1 版')

    const versions = await stored()
    expect(versions.map((one) => kindOf(one, 'A2')?.isShown)).toEqual([true, false, true])
    expect(versions[2]?.hash).toBe(versions[0]?.hash)
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('tells whoever handles a report the limit in force', async () => {
    const secretary = await world.take('secretary', { url: `/packages/staff/handle/index?id=${await report()}` })
    await expectText(secretary, '受理后处置时限 2 个工作小时')
  })

  it('finds the calendar there; whoever is not the admin only reads', async () => {
    phone = await world.take('city-admin', { url: ALL })
    await expectText(phone, '第 3 版')
    await tap(phone, '#settings-calendar')
    await expectText(phone, '还没有人填这一年')
    const guest = await world.take('guest', { url: KINDS })
    await expectText(guest, '由城市管理员改，谁都能看')
    await gone(guest, '#settings-restore-1')
  })

  async function report(): Promise<string> {
    const rider = personOf(world.people, 'rider')
    const now = Date.now()
    const id = createUlid(now, Math.random)
    const photo = await rider.upload(`uploads/${rider.personId}/${id}/before-1.jpg`, drawScenePhoto('manhole', 'before', 'limit'))
    const location = { ...SPOT, crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }
    await rider.call(submitReport, { id, categoryCode: 'A1', photos: [photo], location, communityCode: COMMUNITY, landmark: '路口', capturedAt: now })
    return id
  }

  async function hide(code: string): Promise<void> {
    await tap(phone, `#settings-row-${code}`)
    await choose(phone, '#settings-isShown-false')
    await tap(phone, '#settings-keep')
  }

  /** Oldest first. */
  async function stored(): Promise<Version[]> {
    const [document] = (await world.cloud.control.readDocuments('configurations', { kind: 'categories' })) as unknown as (Version & { history: Version[] })[]
    return document ? [...document.history, document] : []
  }
})

function kindOf(stored: Version | undefined, code: string) {
  return stored?.document.categories.find((one) => one.code === code)
}
