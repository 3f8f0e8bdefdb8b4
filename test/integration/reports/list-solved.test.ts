import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listSolvedReports, reopenReport } from '@/shared/contract/reports'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { arrangeClosed, arrangeHandled, arrangeRejected } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('reports.listSolved', () => {
  const world = withWorld()
  const guest = world.cloud.as('openid-guest')
  const solved: string[] = []
  beforeEach(() => world.cloud.resetScripts())
  beforeAll(async () => {
    for (let count = 0; count < 3; count++) {
      await world.cloud.control.advanceClock(1_000)
      solved.unshift((await arrangeClosed(world)).id)
    }
  })
  const seen = async (input: object = {}) => await guest.ok(listSolvedReports, { communityCode: HONGQIQIAO, ...input })

  it('shows anybody what was closed as done, the latest first, before and after, and how long it took', async () => {
    const { items } = await seen()
    expect(items.map((one) => one.id)).toEqual(solved)
    expect(items[0]).toMatchObject({ categoryCode: 'B1', before: expect.stringContaining('http'), after: expect.stringContaining('http'), tookMs: expect.any(Number) })
    expect((await guest.ok(listSolvedReports, { communityCode: GUANGZHOU_ROAD })).items).toEqual([])
  })

  it('comes in pages, in one trip each', async () => {
    await seen()
    await world.cloud.control.resetCounters()
    const first = await seen({ limit: 2 })
    const [call] = await world.cloud.control.counters()
    expect(call?.trips).toBe(1)
    expect(call?.examined).toBeLessThanOrEqual(3)
    const second = await seen({ limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map((one) => one.id)).toEqual(solved)
  })

  it('leaves out what is private, what was refused and what waits for a look', async () => {
    const others = [await arrangeClosed(world, 'G1'), await arrangeRejected(world), await arrangeHandled(world)]
    const { items } = await seen()
    expect(items.map((one) => one.id)).toEqual(solved)
    for (const { id } of others) expect(JSON.stringify(items)).not.toContain(id)
  })

  it('shows no photo of a kind that is masked', async () => {
    const masked = await arrangeClosed(world, 'D3')
    const row = (await seen()).items.find((one) => one.id === masked.id)
    expect(row).toMatchObject({ before: null, after: null })
  })

  it('forgets one that is opened again', async () => {
    const report = await arrangeClosed(world)
    expect((await seen()).items.map((one) => one.id)).toContain(report.id)
    await report.rider.ok(reopenReport, { reportId: report.id, version: report.version, note: '又坏了，还是老样子，演示数据' })
    expect((await seen()).items.map((one) => one.id)).not.toContain(report.id)
  })

  it('refuses a community that is not there', async () => {
    expect((await guest.fails(listSolvedReports, { communityCode: '420202999999' })).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{}, { communityCode: 'x' }, { communityCode: HONGQIQIAO, limit: 0 }, { communityCode: HONGQIQIAO, cursor: 'x' }])('refuses %j', async (input) => {
    expect(await guest.send({ operation: 'reports.listSolved', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
