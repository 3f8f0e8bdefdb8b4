import { beforeAll, describe, expect, it } from 'vitest'
import { publishGrids, saveGrids } from '@/shared/contract/grids'
import { listMyMessages } from '@/shared/contract/messages'
import { acceptReport, getReport, listReportQueue, resolveReport } from '@/shared/contract/reports'
import { box, drawing } from '../../factories/grids'
import { accepted, HONGQIQIAO, IN_HONGQIQIAO, submitted } from '../../factories/reports'
import { jpegPhoto } from '../../factories/photos'
import { newUlid, type Phone } from '../../setup/start-cloud'
import { withWorld } from '../../setup/step-cases'

const [FIRST, SECOND] = [`${HONGQIQIAO}-g01`, `${HONGQIQIAO}-g02`]

describe('a report in a grid', () => {
  const world = withWorld()
  const { cloud } = world
  let inFirst: Phone
  let inSecond: Phone
  let revision = 0

  const redraw = async (change = {}) => {
    const { id } = await world.secretary.ok(saveGrids, drawing({ id: newUlid(), ...change }))
    await world.secretary.ok(publishGrids, { gridsId: id, version: 1, liveRevision: revision++ })
  }
  const queue = async (worker: Phone, placeCode: string, stage: 'intake' | 'handling' = 'intake') => (await worker.ok(listReportQueue, { placeCode, stage })).items.map(({ id }) => id)
  const told = async (worker: Phone, id: string) => (await worker.ok(listMyMessages, {})).items.filter(({ kind, subject }) => kind === 'report.lies_here' && subject.id === id).length
  const stored = async (id: string) => (await cloud.control.readDocuments('reports', { _id: id }))[0]

  beforeAll(async () => {
    inFirst = await cloud.appoint('openid-grid-1', 'grid-worker', FIRST)
    inSecond = await cloud.appoint('openid-grid-2', 'grid-worker', SECOND)
    await redraw()
  })

  it('is found by the clock, once: its worker and those of the community hear of it, no other grid does', async () => {
    const { id } = await submitted(world.newRider(), cloud)
    expect(await stored(id)).toMatchObject({ gridCode: null })
    await cloud.tick()
    await cloud.tick()
    expect(await stored(id)).toMatchObject({ gridCode: FIRST, gridDueSince: null })
    expect(await Promise.all([inFirst, world.secretary, world.worker, inSecond, world.streetOfficer].map((one) => told(one, id)))).toEqual([1, 1, 1, 0, 0])
    expect(await queue(inFirst, FIRST)).toContain(id)
    expect(await queue(world.secretary, FIRST)).toContain(id)
    expect(await queue(world.secretary, HONGQIQIAO)).toContain(id)
    expect(await queue(inSecond, SECOND)).not.toContain(id)
  })

  it('is handled by the worker of its grid; the worker of another grid of the same community is refused', async () => {
    const { id, version } = await accepted(world.newRider(), world.secretary, cloud)
    const finish = async (worker: Phone) => ({ reportId: id, version, photos: [await worker.upload(`${id}/after.jpg`, jpegPhoto({ seed: 5 }))], location: IN_HONGQIQIAO })
    expect((await inFirst.fails(resolveReport, await finish(inFirst))).code).toBe('FORBIDDEN')
    await cloud.tick()
    for (const placeCode of [HONGQIQIAO, FIRST]) expect((await inSecond.fails(listReportQueue, { placeCode })).code).toBe('FORBIDDEN')
    expect((await inSecond.ok(getReport, { reportId: id })).actions).toEqual([])
    expect((await inSecond.fails(resolveReport, await finish(inSecond))).code).toBe('FORBIDDEN')
    expect((await inFirst.fails(acceptReport, { reportId: id, version })).code).toBe('FORBIDDEN')
    expect(await queue(inFirst, FIRST, 'handling')).toContain(id)
    expect((await inFirst.ok(getReport, { reportId: id })).actions).toContain('resolve')
    expect(await inFirst.ok(resolveReport, await finish(inFirst))).toMatchObject({ state: 'HANDLED' })
  })

  it('without a point stays with the community', async () => {
    const { id } = await submitted(world.newRider(), cloud, { location: undefined, communityCode: HONGQIQIAO })
    await cloud.tick()
    expect(await stored(id)).toMatchObject({ gridCode: null, gridDueSince: null })
    expect(await queue(world.worker, HONGQIQIAO)).toContain(id)
  })

  it('is looked up anew when another drawing counts, and the worker of the new grid hears of it', async () => {
    const { id } = await submitted(world.newRider(), cloud)
    await cloud.tick()
    await redraw({ grids: [box('g01', '第 1 网格', 115.067, 115.07), box('g02', '第 2 网格', 115.064, 115.067)] })
    expect(await stored(id)).toMatchObject({ gridCode: FIRST })
    await cloud.tick()
    await cloud.tick()
    expect(await stored(id)).toMatchObject({ gridCode: SECOND })
    expect([await told(inSecond, id), await queue(inSecond, SECOND)]).toEqual([1, expect.arrayContaining([id])])
    expect(await queue(inFirst, FIRST)).not.toContain(id)
    await redraw({ grids: [box('g09', '第 9 网格', 115.067, 115.07)] })
    await cloud.tick()
    expect(await stored(id)).toMatchObject({ gridCode: null })
  })
})
