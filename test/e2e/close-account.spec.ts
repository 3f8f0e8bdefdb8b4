import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptReport, submitReport } from '@/shared/contract/reports'
import { CLOSING_TAKES } from '@/shared/domain/account'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { acted, expectText, goTo, placeOf, tap, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const SPOT = { ...placeIn(COMMUNITY, [40, -60]), crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }

describe('somebody leaves', () => {
  let world: World
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld()
    const resident = personOf(world.people, 'resident')
    const now = Date.now()
    const id = createUlid(now, Math.random)
    const photo = await resident.upload(`uploads/${resident.personId}/${id}/before-1.jpg`, drawScenePhoto('manhole', 'before', 'leaves'))
    await resident.call(submitReport, { id, categoryCode: 'B1', photos: [photo], location: SPOT, communityCode: COMMUNITY, landmark: '路口', capturedAt: now })
    await personOf(world.people, 'secretary').call(acceptReport, { reportId: id, version: 1 })
    await world.cloud.control.fireTimer('clock', 'every-minute')
    phone = await world.take('resident')
    await goTo(phone, '/pages/me/index')
  })
  afterAll(() => world?.close())

  it('sees what is kept of them, and who touched it', async () => {
    await tap(phone, '#me-privacy')
    await expectText(phone, '180 天后只到 100 米')
    await tap(phone, '#data-guide')
    await acted(phone, 'openPrivacyContract')
    await tap(phone, '#data-acts')
    await expectText(phone, '受理了您的上报')
    await expectText(phone, /第 \d+ 号封条/)
    await tap(phone, '#acts-seal')
    await expectText(phone, '抄好了')
    await tap(phone, '[id^=act-report]')
    await wait('the report', async () => (await placeOf(phone)) === 'packages/reports/detail/index')
    await phone.client.callWxMethod('navigateBack', {})
    await phone.client.callWxMethod('navigateBack', {})
  })

  it('reads everything and takes it along', async () => {
    await tap(phone, '#data-export')
    await expectText(phone, /一共 \d+ 条/)
    await expectText(phone, '路口')
    await phone.client.mockWxMethod('shareFileMessage', {})
    await tap(phone, '#export-save')
    await expectText(phone, '存好了')
    await phone.client.callWxMethod('navigateBack', {})
  })

  it('closes the account, thinks again, and closes it', async () => {
    await tap(phone, '#data-close')
    await expectText(phone, '1 件上报照样办')
    await tap(phone, '#account-close')
    await tap(phone, '#account-close-confirm-keep')
    await tap(phone, '#account-export')
    await wait('the export', async () => (await placeOf(phone)) === 'packages/account/export/index')
    await phone.client.callWxMethod('navigateBack', {})
    await tap(phone, '#account-close')
    await tap(phone, '#account-close-confirm')
    await expectText(phone, '这以前照常用')
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-account-closing')
    await tap(phone, '#account-keep')
    await expectText(phone, '七天里点一下就恢复')
    await tap(phone, '#account-close')
    await tap(phone, '#account-close-confirm')
    await expectText(phone, '这以前照常用')
  })

  it('is gone after seven days, and the report is still the community’s', async () => {
    const { personId } = personOf(world.people, 'resident')
    await world.cloud.control.advanceClock(CLOSING_TAKES + 60_000)
    await world.cloud.control.fireTimer('clock', 'every-minute')
    await wait('the person to be gone', async () => (await world.cloud.control.count('persons', { _id: personId })) === 0)

    const [report] = await world.cloud.control.readDocuments('reports', {})
    expect(report).toMatchObject({ reporterId: 'closed', landmark: null })
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
