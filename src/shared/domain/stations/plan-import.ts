import { distance } from '../geo/point'
import type { FacilityStates } from './facilities'
import type { FileFinding, FileRow } from './read-station-file'
import type { StationHours } from './station-hours'

/** What an import may change of a station; the rest is not a file's to say. */
export interface ImportedProfile {
  placeCode: string
  name: string
  brand: FileRow['brand']
  tier: 1 | 2 | 3
  lng: number
  lat: number
  address: string
  entranceNote: string
  hostOrg: string
  phone: string | null
  capacity: number | null
  access: NonNullable<FileRow['access']>
  audience: NonNullable<FileRow['audience']>
  hours: StationHours
  facilities: FacilityStates
}

export interface Known extends ImportedProfile {
  _id: string
  requestKey: string
  isRetired: boolean
}

export interface ImportPlan<Station extends Known> {
  added: { key: string; number: string | null; profile: ImportedProfile }[]
  changed: { station: Station; set: Partial<ImportedProfile> }[]
  same: number
  findings: FileFinding[]
}

const USUAL_HOURS: StationHours = { weekly: [{ days: [0, 1, 2, 3, 4, 5, 6], opens: 480, closes: 1_200 }], lunch: null, isAllDay: false, unattended: [], holidays: 'same', onHolidays: [], exceptions: [] }
/** Nearer than this to where a station is kept, the written point is in GCJ-02, whatever is said of it, m. */
const SAME_POINT_M = 2

/** A row without a number is known again by its street and name. */
export const rowKey = ({ number, placeCode, name }: Pick<FileRow, 'number' | 'placeCode' | 'name'>): string => (number ? `number:${number}` : `row:${placeCode.slice(0, 9)}:${name}`)

/** Pure. The rows against what is there: a file that was taken already changes nothing. */
export function planImport<Station extends Known>(rows: readonly FileRow[], known: readonly Station[]): ImportPlan<Station> {
  const byKey = new Map<string, Station>()
  for (const station of known) for (const key of [`number:${station._id}`, `row:${station._id.slice(0, 9)}:${station.name}`, station.requestKey]) byKey.set(key, station)
  const plan: ImportPlan<Station> = { added: [], changed: [], same: 0, findings: [] }
  const seen = new Set<string>()
  for (const row of rows) {
    const key = rowKey(row)
    const station = byKey.get(key)
    const problem = problemOf(row, station, seen.has(key))
    seen.add(key)
    if (problem) plan.findings.push({ row: row.row, ...problem })
    else if (!station) plan.added.push({ key, number: row.number, profile: profileOf(row, undefined) })
    else {
      const set = differences(profileOf(row, station), station)
      if (Object.keys(set).length === 0) plan.same++
      else plan.changed.push({ station, set })
    }
  }
  return plan
}

function problemOf({ written, point }: FileRow, station: Known | undefined, isRepeated: boolean): Omit<FileFinding, 'row'> | null {
  if (isRepeated) return { column: 'name', problem: 'repeated' }
  if (station?.isRetired) return { column: 'name', problem: 'retired' }
  const wasConverted = station && distance(written, station) < SAME_POINT_M && distance(point, written) > SAME_POINT_M
  return wasConverted ? { column: 'lng', problem: 'converted_already' } : null
}

function profileOf(row: FileRow, before: Known | undefined): ImportedProfile {
  const { placeCode, name, brand, point, address, tier, entranceNote, hostOrg, phone, capacity, access, audience } = row
  const kept = before ? keptOf(before) : USUAL
  return {
    ...kept,
    ...said({ tier, entranceNote, hostOrg, phone, capacity, access, audience }),
    placeCode, name, brand, ...point, address,
    hours: { ...kept.hours, ...row.hours, ...said({ lunch: row.lunch, unattended: row.unattended, holidays: row.holidays }) },
    facilities: facilitiesOf(row, kept.facilities),
  }
}

type Optional = Pick<ImportedProfile, 'tier' | 'entranceNote' | 'hostOrg' | 'phone' | 'capacity' | 'access' | 'audience' | 'hours' | 'facilities'>
const USUAL: Optional = { tier: 2, entranceNote: '', hostOrg: '', phone: null, capacity: null, access: 'walk_in', audience: 'everybody', hours: USUAL_HOURS, facilities: {} }
const keptOf = ({ tier, entranceNote, hostOrg, phone, capacity, access, audience, hours, facilities }: Known): Optional => ({ tier, entranceNote, hostOrg, phone, capacity, access, audience, hours, facilities })

/** Without the cells that were empty. */
function said<Cells extends object>(cells: Cells): { [Key in keyof Cells]?: NonNullable<Cells[Key]> } {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null)) as { [Key in keyof Cells]?: NonNullable<Cells[Key]> }
}

/** What somebody found broken stays broken: a file does not repair it. */
function facilitiesOf({ facilities }: FileRow, before: FacilityStates): FacilityStates {
  if (facilities === null) return before
  return Object.fromEntries(facilities.map((one) => [one, before[one] === 'broken' ? 'broken' : 'ok']))
}

function differences(profile: ImportedProfile, station: Known): Partial<ImportedProfile> {
  const changed = (Object.keys(profile) as (keyof ImportedProfile)[]).filter((field) => canonical(profile[field]) !== canonical(station[field]))
  return Object.fromEntries(changed.map((field) => [field, profile[field]]))
}

/** The same whatever the order in which a database keeps the keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one))
}
