import type { InputOf } from '@/shared/contract/operation'
import { checkIn } from '@/shared/contract/stations'
import type { createStation } from '@/shared/contract/stations-desk'
import type { StationHours } from '@/shared/domain/stations/station-hours'
import type { StationDocument } from '../../cloudfunctions/lib/modules/stations/station-document'
import { newStation, type StationProfile } from '../../cloudfunctions/lib/modules/stations/new-station'
import { signOf } from '../../cloudfunctions/lib/modules/stations/sign-station'
import { FUNCTION_ENV, newUlid, type Phone, type TestCloud } from '../setup/start-cloud'
import { HONGQIQIAO, IN_HONGQIQIAO } from './reports'

export const STATION = `${HONGQIQIAO.slice(0, 9)}-001`
export const AT_THE_DOOR = { lng: IN_HONGQIQIAO.lng, lat: IN_HONGQIQIAO.lat, crs: 'gcj02', accuracyM: 10, source: 'gps' } as const

/** Every day, eight to ten. */
export const LONG_HOURS: StationHours = { weekly: [{ days: [0, 1, 2, 3, 4, 5, 6], opens: 480, closes: 1_320 }], lunch: null, isAllDay: false, unattended: [], holidays: 'same', onHolidays: [], exceptions: [] }

const PROFILE: StationProfile = {
  placeCode: HONGQIQIAO,
  name: '红旗桥社区暖新驿站（演示）',
  brand: 'warm',
  tier: 2,
  lng: AT_THE_DOOR.lng,
  lat: AT_THE_DOOR.lat,
  address: '演示路 1 号',
  entranceNote: '',
  doorPhotoId: null,
  hostOrg: '',
  phone: null,
  capacity: 10,
  access: 'walk_in',
  audience: 'everybody',
  hours: LONG_HOURS,
  facilities: { ebike_charge: 'ok', clothes_dryer: 'ok', microwave: 'broken' },
  rules: '',
}

export function stationDocument(change: Partial<StationDocument> = {}): StationDocument {
  return { ...newStation(change._id ?? STATION, { ...PROFILE, placeCode: change.placeCode ?? HONGQIQIAO }, true), ...change }
}

/** What is sent to make or to change one. */
export const STATION_INPUT = { placeCode: HONGQIQIAO, name: '演示驿站', brand: 'union', tier: 2, location: AT_THE_DOOR, address: '演示路 2 号', access: 'walk_in', audience: 'everybody', hours: LONG_HOURS as InputOf<typeof createStation>['hours'], facilities: { toilet: 'ok' } } as const

/** One that is there already. */
export async function station(cloud: TestCloud, change: Partial<StationDocument> = {}): Promise<StationDocument> {
  const document = stationDocument(change)
  await cloud.control.importDocuments('stations', [{ ...document }])
  return document
}

/** So many of one street, a hundred metres apart. */
export async function stations(cloud: TestCloud, count: number): Promise<StationDocument[]> {
  const documents = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    return stationDocument({ _id: `${HONGQIQIAO.slice(0, 9)}-${number}`, name: `演示驿站 ${number}`, lng: AT_THE_DOOR.lng + (index % 50) * 0.001, lat: AT_THE_DOOR.lat + Math.floor(index / 50) * 0.001 })
  })
  await cloud.control.importDocuments('stations', documents.map((one) => ({ ...one })))
  return documents
}

/** Two riders found it shut. */
export async function foundShut(cloud: TestCloud, door: Pick<StationDocument, '_id' | 'lng' | 'lat'>, names: readonly string[] = ['openid-first', 'openid-second']): Promise<void> {
  for (const name of names) await cloud.as(name).ok(checkIn, scanned(door, { answer: 'shut' }))
}

/** Those who look after the stations of 红旗桥社区, known as such. */
export async function keepers(cloud: TestCloud): Promise<{ manager: Phone; secretary: Phone; street: Phone; elsewhere: Phone }> {
  const found = {
    manager: await cloud.appoint('openid-manager', 'station-manager', HONGQIQIAO),
    secretary: await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO),
    street: await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9)),
    elsewhere: await cloud.appoint('openid-elsewhere', 'station-manager', '420204004011'),
  }
  await cloud.control.advanceClock(6_000)
  return found
}

/** By the sign at the door, where it hangs. */
export function scanned(at: Pick<StationDocument, '_id' | 'lng' | 'lat'>, change: Partial<InputOf<typeof checkIn>> = {}): InputOf<typeof checkIn> {
  const { _id: stationId, lng, lat } = at
  return { id: newUlid(), stationId, method: 'scan', code: signOf(stationId, FUNCTION_ENV.LINLI_SECRET), location: { ...AT_THE_DOOR, lng, lat }, answer: 'open', ...change }
}

/** So many rows as a city hands them in. */
export function stationsFile(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `演示驿站 ${index + 1},暖新驿站,红旗桥社区,${(AT_THE_DOOR.lng + (index % 15) * 0.0001).toFixed(6)},${(AT_THE_DOOR.lat + Math.floor(index / 15) * 0.0001).toFixed(6)},演示路 ${index + 1} 号`)
  return ['名称,类别,所属社区,经度,纬度,地址', ...rows].join('\n')
}
