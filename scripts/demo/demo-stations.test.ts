import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contains, type Polygon } from '@/shared/domain/geo/polygon'
import { HUANGSHI_CALENDAR } from '@/shared/domain/calendar/huangshi-calendar'
import { stationStatus } from '@/shared/domain/stations/station-status'
import { demoStations } from './demo-stations'

const NOW = Date.parse('2026-11-24T15:00:00+08:00')
const { stations, checkIns } = demoStations(NOW)
const outlines = (path: string) => (JSON.parse(readFileSync(new URL(`../../database/places/${path}`, import.meta.url), 'utf8')) as { features: { id: string; geometry: { coordinates: Polygon } }[] }).features

describe('the stations of the demonstration', () => {
  it('are 225 and ten 同心家园, the same every time, each marked', () => {
    expect(stations.filter(({ brand }) => brand !== 'home')).toHaveLength(225)
    expect(stations.filter(({ brand }) => brand === 'home')).toHaveLength(10)
    expect(new Set(stations.map(({ _id }) => _id)).size).toBe(235)
    expect(stations.filter(({ name, isDemo }) => !isDemo || !name.includes('演示'))).toEqual([])
    expect(demoStations(NOW)).toEqual({ stations, checkIns })
  })

  it('lie inside their districts, and those of a drawn community inside its border', () => {
    for (const { id, geometry } of [...outlines('districts.geojson'), ...outlines('demo-communities.geojson')]) {
      const own = stations.filter(({ placeCode }) => placeCode.startsWith(String(id)))
      expect(own.length).toBeGreaterThan(4)
      expect(own.filter((one) => !contains(geometry.coordinates, one)).map(({ name }) => name)).toEqual([])
    }
  })

  it('are in many states, and seen as often as the facts say', () => {
    const codes = stations.map((one) => stationStatus({ ...one, verifiedAt: one.verifiedAt?.getTime() ?? null }, NOW, one.evidence.map(({ kind, at, personId, installId }) => ({ kind, at: at.getTime(), reporter: personId, installId })), HUANGSHI_CALENDAR).code)
    for (const code of ['OPEN', 'CLOSED', 'SUSPECT_CLOSED', 'UNVERIFIED', 'FULL'] as const) expect(codes, code).toContain(code)
    for (const { _id, evidence } of stations) expect(evidence.map(({ id }) => id).sort()).toEqual(checkIns.filter(({ stationId }) => stationId === _id).map(({ requestId }) => requestId).sort())
    expect(new Set(checkIns.map(({ _id }) => _id)).size).toBe(checkIns.length)
  })
})
