import { readFileSync } from 'node:fs'
import { type Area, locate } from '@/shared/domain/geo/locate'
import type { Polygon } from '@/shared/domain/geo/polygon'
import { compare, type Row, timeRuns } from './measure'

const RUNS = 2_000
/** 黄石港, and a point on the border of nothing. GCJ-02. */
const INSIDE = { lng: 115.078064, lat: 30.227438 }
const OUTSIDE = { lng: 114.3, lat: 30.6 }

/** Which of the six districts a point is in, with the distance to every border. */
export async function benchGeometry(): Promise<Row[]> {
  const { features } = JSON.parse(readFileSync('database/places/districts.geojson', 'utf8')) as {
    features: { geometry: { coordinates: Polygon } }[]
  }
  const areas: Area[] = features.map(({ geometry }, index) => ({ code: String(index), polygon: geometry.coordinates, borderErrorM: 100 }))
  const inside: Row = { what: 'locate among 6 districts, inside', ...(await timeRuns(RUNS, () => locate(areas, INSIDE, 12))) }
  const outside: Row = { what: 'locate among 6 districts, outside', ...(await timeRuns(RUNS, () => locate(areas, OUTSIDE, 12))) }
  return [inside, compare(outside, inside)]
}
