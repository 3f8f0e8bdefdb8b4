import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishGrids, saveGrids } from '@/shared/contract/grids'
import { bindPhone } from '@/shared/contract/people'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { expectText, goBack, placeOf, tap, textOf, wait, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { COMMUNITY, SPOT, submitted } from './arrange-reports'

const GATE = '中午送餐，北门能不能开一扇小门'
/** 进小区难: three of them lead to a draft. */
const PASSAGE = 'H4'

describe('a rider cannot get in, and it becomes a matter of the community', () => {
  let world: World
  let phone: Phone
  const reports: string[] = []

  beforeAll(async () => {
    world = await openWorld()
    await personOf(world.people, 'rider').call(bindPhone, { code: '13900009400 once' })
    const secretary = personOf(world.people, 'secretary')
    const id = createUlid(Date.now(), Math.random)
    const corners = [[-0.002, -0.002], [0.002, -0.002], [0.002, 0.002], [-0.002, 0.002]].map(([east, north]) => [SPOT.lng + east!, SPOT.lat + north!] as [number, number])
    const saved = await secretary.call(saveGrids, { id, communityCode: COMMUNITY, crs: 'gcj02', grids: [{ code: 'g01', name: '第 1 网格', corners }] })
    await secretary.call(publishGrids, { gridsId: id, version: saved.version, liveRevision: 0 })
  })
  afterAll(() => world?.close())
  const topics = () => world.cloud.control.readDocuments('topics', {})

  it('three reports of one gate are a draft for the secretary, who says it in words and opens 附议', async () => {
    for (const landmark of ['北门', '北门岗亭', '北门外']) reports.push(await submitted(world, landmark, PASSAGE))
    await world.cloud.control.fireTimer('clock', 'every-minute')
    const [draft] = await topics()
    expect(draft).toMatchObject({ state: 'DRAFT', clusterKey: `${COMMUNITY}-g01:${PASSAGE}` })
    phone = await world.take('secretary', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#pile-topics')
    await tap(phone, `#queue-likely-${String(draft!._id)}`)
    await tap(phone, '#topic-step-propose')
    await write(phone, '#say-title', '北门中午怎么让骑手进来')
    await tap(phone, '#say-confirm')
    await tap(phone, '#topic-step-admit')
    await wait('附议', async () => (await topics())[0]?.state === 'SUPPORTING')
  })

  it('whoever reported it finds the way to it from their report', async () => {
    await world.cloud.control.fireTimer('clock', 'every-minute')
    phone = await world.take('rider', { url: `/packages/reports/detail/index?id=${reports[0]}` })
    await tap(phone, '#report-topic')
    await expectText(phone, '北门中午怎么让骑手进来')
    expect(await textOf(phone)).toContain('随手拍')
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('one report is made a draft from the page where it is handled, and again the same one', async () => {
    const report = await submitted(world, '南门', 'H4')
    const before = (await topics()).length
    phone = await world.take('secretary', { url: `/packages/staff/handle/index?id=${report}` })
    for (const _again of [1, 2]) {
      await tap(phone, '#report-to-topic')
      await expectText(phone, '还没写成一句话')
      await goBack(phone)
    }
    expect((await topics()).length).toBe(before + 1)
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('a rider who does not live there proposes what concerns riders, and is heard', async () => {
    phone = await world.take('rider', { url: '/packages/topics/propose/index' })
    await write(phone, '#propose-title', GATE)
    await tap(phone, '#propose-next')
    await tap(phone, '#propose-look')
    await expectText(phone, '骑手')
    await tap(phone, '#propose-submit')
    await expectText(phone, '社区正在初审，48 小时内答复')
    expect(await placeOf(phone)).toBe('packages/topics/detail/index')
    const own = (await topics()).find((topic) => (topic.title as { text: string }).text === GATE)
    expect(own).toMatchObject({ proposedAs: 'rider', concernsRiders: true, state: 'SCREENING' })
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
