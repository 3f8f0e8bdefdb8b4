import { describe, expect, it } from 'vitest'
import { locatePoint } from '@/shared/contract/places'
import { publishGrids, saveGrids } from '@/shared/contract/grids'
import { drawing } from '../../factories/grids'
import { HONGQIQIAO, IN_CHENJIAWAN, IN_GUANGZHOU_ROAD, IN_HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('places.locatePoint', () => {
  const cloud = withCloud()
  const anybody = () => cloud.as('openid-anybody')

  it.each([
    [IN_HONGQIQIAO, '黄石港区', '红旗桥社区'],
    [IN_GUANGZHOU_ROAD, '下陆区', '广州路社区'],
    [IN_CHENJIAWAN, '西塞山区', '陈家湾社区'],
    [{ ...IN_HONGQIQIAO, lng: 115.04, lat: 30.235 }, '黄石港区', undefined],
    [{ ...IN_HONGQIQIAO, lng: 115.2, lat: 29.85 }, '阳新县', undefined],
  ])('%j lies in %s, %s', async (location, district, community) => {
    const answer = await anybody().ok(locatePoint, { location })
    expect([answer.district.name, answer.community?.name]).toEqual([district, community])
    expect(answer.confidence).toBeGreaterThan(0.5)
  })

  it('costs one trip where a community is drawn, for its grids, and none elsewhere', async () => {
    await cloud.control.resetCounters()
    await anybody().ok(locatePoint, { location: IN_HONGQIQIAO })
    await anybody().ok(locatePoint, { location: { ...IN_HONGQIQIAO, lng: 115.04, lat: 30.235 } })
    expect((await cloud.control.counters()).map((count) => count.trips)).toEqual([1, 0])
  })

  it('tells the grid once it is drawn and live, never surer than of the community', async () => {
    expect((await anybody().ok(locatePoint, { location: IN_HONGQIQIAO })).grid).toBeNull()
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const { id } = await secretary.ok(saveGrids, drawing())
    await secretary.ok(publishGrids, { gridsId: id, version: 1, liveRevision: 0 })
    const near = await anybody().ok(locatePoint, { location: IN_HONGQIQIAO })
    expect(near.grid).toMatchObject({ code: `${HONGQIQIAO}-g01`, name: '第 1 网格' })
    expect(near.grid?.confidence).toBeLessThanOrEqual(near.confidence)
    const border = await anybody().ok(locatePoint, { location: { ...IN_HONGQIQIAO, lng: 115.067, accuracyM: 60 } })
    expect(border.grid?.confidence).toBeCloseTo(0.5, 1)
    expect(border.grid?.alternative).toMatch(/-g0[12]$/)
  })

  it('says who manages a place that belongs elsewhere by its code, and that nobody has confirmed it', async () => {
    const tieshan = { ...IN_HONGQIQIAO, lng: 114.9, lat: 30.206 }
    expect(await anybody().ok(locatePoint, { location: tieshan })).toMatchObject({ district: { name: '铁山区' }, managedBy: { name: '经济技术开发区·铁山区', isConfirmed: false } })
    expect((await anybody().ok(locatePoint, { location: IN_HONGQIQIAO })).managedBy).toBeNull()
  })

  it('refuses a point outside the city', async () => {
    expect((await anybody().fails(locatePoint, { location: { ...IN_HONGQIQIAO, lng: 116 } })).code).toBe('POINT_OUTSIDE_CITY')
  })

  it.each([{}, { location: null }, { location: { ...IN_HONGQIQIAO, crs: 'wgs84' } }, { location: { lng: 115, lat: 30 } }, { location: IN_HONGQIQIAO, x: 1 }])('refuses %j', async (input) => {
    expect(await anybody().send({ operation: 'places.locatePoint', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('answers parallel calls alike', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => anybody().ok(locatePoint, { location: IN_HONGQIQIAO })))
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})
