import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptReport, submitReport } from '@/shared/contract/reports'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { expectQuiet, expectText, photosSeen, seen, textOf } from './acts'
import { openWorld, placeIn, type World } from './world'

const COMMUNITY = '420204004011'

/** Somebody who has nothing to do with a report, and was sent its link. */
describe('a stranger with a link', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.close())

  it('reads a public report: what it is, about where, how far it is; not by whom', async () => {
    const id = await report('B2', '加油站出口')
    await personOf(world.people, 'secretary-guangzhou-road').call(acceptReport, { reportId: id, version: 1 })
    await world.cloud.control.openapi.deliverMediaChecks()
    const visit = await world.visit('elder')
    await visit.open(`/packages/reports/detail/index?id=${id}`)
    await expectText(visit, '加油站出口')
    await expect.poll(async () => (await photosSeen(visit)).length).toBe(1)

    const text = await textOf(visit)
    expect(text).toContain('已受理')
    expect(text).not.toContain('骑手 · 演示')
    expect(await seen(visit.page, '#report-withdraw, #report-confirm, #report-dispute, [id^=handle-]').count()).toBe(0)
    expectQuiet(visit)
  })

  it('finds nothing behind the link of a private one, not even that it exists', async () => {
    const id = await report('H1', '三楼')
    const visit = await world.visit('elder')
    await visit.open(`/packages/reports/detail/index?id=${id}`)
    await expectText(visit, /没找到这一件/)

    expect(await textOf(visit)).not.toContain('三楼')
    expectQuiet(visit)
  })

  it('sees home, topics and stations without being asked for anything', async () => {
    const visit = await world.visit('elder')
    for (const tab of ['home', 'deliberation', 'stations']) {
      await visit.open(`/pages/${tab}/index`)
      await seen(visit.page, `#tab-${tab}`).waitFor()
    }
    expect(await textOf(visit)).not.toContain('手机号')
    expectQuiet(visit)
  })

  async function report(categoryCode: string, landmark: string): Promise<string> {
    const rider = personOf(world.people, 'rider')
    const now = Date.now()
    const id = createUlid(now, Math.random)
    const photo = await rider.upload(`uploads/${rider.personId}/${id}/before-1.jpg`, drawScenePhoto('pothole', 'before', 'guest'))
    const location = { ...placeIn(COMMUNITY, [30, 40]), crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }
    await rider.call(submitReport, { id, categoryCode, photos: [photo], location, communityCode: COMMUNITY, landmark, capturedAt: now })
    return id
  }
})
