import { describe, expect, it } from 'vitest'
import { locatePoint } from '@/shared/contract/places'
import { IN_CHENJIAWAN, IN_GUANGZHOU_ROAD, IN_HONGQIQIAO } from '../../factories/reports'
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

  it('costs no trip', async () => {
    await cloud.control.resetCounters()
    await anybody().ok(locatePoint, { location: IN_HONGQIQIAO })
    expect((await cloud.control.counters()).map((count) => count.trips)).toEqual([0])
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
