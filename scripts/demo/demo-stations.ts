import { readFileSync } from 'node:fs'
import { type Point, toPlane } from '@/shared/domain/geo/point'
import { contains, type Polygon } from '@/shared/domain/geo/polygon'
import { CHECK_IN_EVERY, type CheckInAnswer, evidenceOf } from '@/shared/domain/stations/check-in'
import type { Facility, FacilityState } from '@/shared/domain/stations/facilities'
import type { Brand } from '@/shared/domain/stations/station-kinds'
import { DAY, type Instant, MINUTE } from '@/shared/domain/time'
import { type CheckInDocument, EVIDENCE_KEPT_FOR, type StationDocument } from '../../cloudfunctions/lib/modules/stations/station-document'
import { newStation, type StationProfile } from '../../cloudfunctions/lib/modules/stations/new-station'
import { DEMO_FACILITIES, DEMO_HOURS } from './demo-station-kinds'
import { demoUlid, movePoint } from './demo-timeline'

/**
 * 演示数据. No list of the city's stations is public: these are placed at random inside the outlines of the districts, near points that everybody knows
 * (reporting.md §9.2), each named after a community and marked. The same ones every time.
 */
const SHARES: readonly { district: string; stations: number; homes: number; anchors: readonly (Point & { spreadM: number })[] }[] = [
  { district: '420202', stations: 74, homes: 3, anchors: [{ lng: 115.078064, lat: 30.227438, spreadM: 1_200 }, { lng: 115.0617, lat: 30.2311, spreadM: 1_300 }, { lng: 115.057822, lat: 30.243752, spreadM: 1_200 }] },
  { district: '420203', stations: 48, homes: 2, anchors: [{ lng: 115.093354, lat: 30.205365, spreadM: 1_800 }, { lng: 115.12, lat: 30.19, spreadM: 2_500 }] },
  { district: '420204', stations: 58, homes: 2, anchors: [{ lng: 115.038962, lat: 30.201038, spreadM: 1_500 }, { lng: 114.975755, lat: 30.177845, spreadM: 2_200 }] },
  { district: '420205', stations: 15, homes: 1, anchors: [{ lng: 114.90137, lat: 30.20601, spreadM: 1_500 }] },
  { district: '420222', stations: 10, homes: 1, anchors: [{ lng: 115.212883, lat: 29.841572, spreadM: 1_500 }] },
  { district: '420281', stations: 20, homes: 1, anchors: [{ lng: 114.974842, lat: 30.098804, spreadM: 2_000 }] },
]
/** Of these communities the border is drawn: some stations lie in each, so that its people find them. */
const IN_DRAWN = 6

const BRAND_WORDS: Readonly<Record<Brand, string>> = {
  warm: '暖新驿站', union: '工会驿站', red: '红色驿站', care: '爱心驿站', odd_job: '零工驿站', youth: '青年驿站', drivers: '司机之家', home: '同心家园', party: '党群服务中心', merchant: '商户友好点',
}
const BRAND_MIX: readonly Brand[] = ['warm', 'warm', 'warm', 'warm', 'union', 'union', 'red', 'red', 'care', 'care', 'odd_job', 'youth', 'drivers', 'party', 'merchant', 'merchant']

export interface DemoStations {
  stations: StationDocument[]
  checkIns: CheckInDocument[]
}

/** As they are at this instant: what was seen of them lies in the hours before. */
export function demoStations(now: Instant): DemoStations {
  const chance = randomFrom(20_261_124)
  const { districts, drawn, communities } = readPlaces()
  const taken = new Map<string, number>()
  const made: DemoStations = { stations: [], checkIns: [] }
  const add = (brand: Brand, communityCode: string, point: Point) => {
    const street = communityCode.slice(0, 9)
    const number = (taken.get(street) ?? 0) + 1
    taken.set(street, number)
    const station = stationOf({ _id: `${street}-${String(number).padStart(3, '0')}`, brand, community: communities.get(communityCode)!, point }, chance, now)
    made.stations.push(station)
    made.checkIns.push(...seen(station, chance, now))
  }
  for (const { district, stations, homes, anchors } of SHARES) {
    const border = districts.get(district)!
    const own = [...drawn].filter(([code]) => code.startsWith(district))
    const others = [...communities.keys()].filter((code) => code.startsWith(district) && !drawn.has(code))
    for (let index = 0; index < stations + homes; index++) {
      const brand = index < homes ? 'home' : pick(BRAND_MIX, chance)
      const near = own[Math.floor(index / IN_DRAWN)]
      if (near) add(brand, near[0], pointNear({ ...near[1].centre, spreadM: 500 }, (point) => contains(near[1].polygon, point), chance))
      else add(brand, others[(index * 7) % others.length]!, pointNear(pick(anchors, chance), (point) => contains(border, point) && !own.some(([, { polygon }]) => contains(polygon, point)), chance))
    }
  }
  return made
}

interface Place {
  _id: string
  brand: Brand
  community: { code: string; name: string; street: string }
  point: Point
}

function stationOf({ _id, brand, community, point }: Place, chance: () => number, now: Instant): StationDocument {
  const isHome = brand === 'home'
  const tier = isHome ? 3 : brand === 'merchant' ? 1 : pick([1, 2, 2, 2] as const, chance)
  const profile: StationProfile = {
    placeCode: community.code,
    name: `${community.name}${BRAND_WORDS[brand]}（演示 ${_id.slice(-3)}）`,
    brand,
    tier,
    lng: Math.round(point.lng * 1e6) / 1e6,
    lat: Math.round(point.lat * 1e6) / 1e6,
    address: `${community.street}${community.name}（演示地址）`,
    entranceNote: chance() < 0.4 ? pick(['侧门进，招牌左边', '一楼大厅右手', '后门停车处进'], chance) : '',
    doorPhotoId: null,
    hostOrg: isHome ? '演示街道办' : '演示社区',
    phone: null,
    capacity: isHome ? 60 : chance() < 0.7 ? 6 + Math.floor(chance() * 20) : null,
    access: isHome ? 'walk_in' : pick(['walk_in', 'walk_in', 'walk_in', 'ask_staff', 'scan_door', 'register'] as const, chance),
    audience: pick(['everybody', 'everybody', 'outdoor_workers', 'new_workers'] as const, chance),
    hours: isHome ? DEMO_HOURS[0]! : pick(DEMO_HOURS, chance),
    facilities: facilitiesOf(isHome, chance),
    rules: '',
  }
  const confirmed = chance()
  return { ...newStation(_id, profile, true), verifiedAt: confirmed < 0.15 ? null : new Date(now - Math.floor((confirmed < 0.75 ? 20 : 60) * chance() * DAY)) }
}

function facilitiesOf(isHome: boolean, chance: () => number): Partial<Record<Facility, FacilityState>> {
  const found: Partial<Record<Facility, FacilityState>> = {}
  for (const [facility, share] of DEMO_FACILITIES) {
    if (!isHome && chance() >= share) continue
    found[facility] = chance() < 0.06 ? 'broken' : 'ok'
  }
  return found
}

/** Some were visited today, most found as they say; the facts and what stands beside the station agree. */
function seen(station: StationDocument, chance: () => number, now: Instant): CheckInDocument[] {
  const visits = chance() < 0.45 ? 1 + Math.floor(chance() * 4) : 0
  const isShut = visits > 0 && chance() < 0.08
  const facts = Array.from({ length: visits }, (_, index): CheckInDocument => {
    const at = now - Math.floor((4 + chance() * 170) * MINUTE)
    const answer: CheckInAnswer = isShut ? 'shut' : pick(['open', 'open', 'open', 'full'], chance)
    const personId = `demo-visitor-${index + 1}`
    return { _id: `${station._id}:${personId}:${Math.floor(at / CHECK_IN_EVERY)}`, requestId: demoUlid(`check-in:${station._id}:${index}`, at), stationId: station._id, personId, at: new Date(at), method: chance() < 0.7 ? 'scan' : 'near', answer, broken: null, distanceM: Math.floor(chance() * 60), leftAt: null }
  })
  station.evidence = facts
    .map(({ requestId, answer, method, at, personId }) => ({ id: requestId, kind: evidenceOf(answer, method), at, personId, installId: null }))
    .sort((one, other) => one.at.getTime() - other.at.getTime())
  station.evidenceWrites = facts.length
  station.evidenceStaleAt = station.evidence[0] ? new Date(station.evidence[0].at.getTime() + EVIDENCE_KEPT_FOR) : null
  return facts
}

/** About two in three lie within `spreadM`. */
function pointNear({ spreadM, ...anchor }: Point & { spreadM: number }, isRight: (point: Point) => boolean, chance: () => number): Point {
  for (let attempt = 0; attempt < 500; attempt++) {
    const [angle, far] = [2 * Math.PI * chance(), spreadM * Math.sqrt(-Math.log(1 - chance() * 0.95))]
    const point = movePoint(anchor, [far * Math.cos(angle), far * Math.sin(angle)])
    if (isRight(point)) return point
  }
  throw new Error(`no place near ${JSON.stringify(anchor)}`)
}

const pick = <One>(all: readonly One[], chance: () => number): One => all[Math.floor(chance() * all.length)]!

/** mulberry32: the same row of numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Outlines {
  features: { id: string; geometry: { coordinates: number[][][] } }[]
}

function readPlaces() {
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../database/places/${path}`, import.meta.url), 'utf8'))
  const outlines = (path: string) => (read(path) as Outlines).features.map(({ id, geometry }) => [String(id), geometry.coordinates as Polygon] as const)
  const divisions = read('divisions.json') as { districts: { streets: { name: string; units: { code: string; name: string }[] }[] }[] }
  const units = divisions.districts.flatMap(({ streets }) => streets.flatMap(({ name: street, units: own }) => own.filter(({ name }) => name.endsWith('社区')).map(({ code, name }) => ({ code, name, street }))))
  return {
    districts: new Map(outlines('districts.geojson')),
    drawn: new Map(outlines('demo-communities.geojson').map(([code, polygon]) => [code, { polygon, centre: middleOf(polygon) }])),
    communities: new Map(units.map((unit) => [unit.code, unit])),
  }
}

function middleOf(polygon: Polygon): Point {
  const corners = polygon[0]!.map(([lng = NaN, lat = NaN]) => ({ lng, lat }))
  const plane = corners.map((corner) => toPlane(corners[0]!, corner))
  return movePoint(corners[0]!, [plane.reduce((sum, { x }) => sum + x, 0) / plane.length, plane.reduce((sum, { y }) => sum + y, 0) / plane.length])
}
