import type { Point } from '../geo/point'
import type { GridFileDatum } from '../geo/grids/grid-file'
import { TO_GCJ02 } from '../geo/to-gcj02'
import { FACILITIES, type Facility } from './facilities'
import { readHours, readSpan } from './read-hours'
import { FILE_ACCESS, FILE_AUDIENCES, FILE_BRANDS, FILE_COLUMNS, FILE_FACILITIES, FILE_HOLIDAYS, FILE_TIERS, type FileColumn } from './station-file-words'
import type { StationHours } from './station-hours'
import { ACCESS_KINDS, type AccessKind, type Audience, AUDIENCES, type Brand, BRANDS } from './station-kinds'

export const FILE_PROBLEMS = ['missing', 'unknown', 'format', 'outside', 'datum_differs', 'converted_already', 'repeated', 'number_elsewhere', 'retired'] as const
export interface FileFinding {
  /** As it is counted in the file: the heading is row 1. */
  row: number
  column: FileColumn
  problem: (typeof FILE_PROBLEMS)[number]
}

/** What one row says. What it does not say is null: it stays as it is, or is taken as usual. */
export interface FileRow {
  row: number
  number: string | null
  placeCode: string
  name: string
  brand: Brand
  tier: 1 | 2 | 3 | null
  /** As written, and in GCJ-02. */
  written: Point
  point: Point
  address: string
  entranceNote: string | null
  hostOrg: string | null
  phone: string | null
  capacity: number | null
  access: AccessKind | null
  audience: Audience | null
  hours: Pick<StationHours, 'weekly' | 'isAllDay'> | null
  lunch: StationHours['lunch']
  unattended: StationHours['unattended'] | null
  holidays: 'closed' | 'same' | null
  facilities: readonly Facility[] | null
}

export type StationFile = { rows: FileRow[]; findings: FileFinding[] } | { refusal: 'headings'; missing: readonly FileColumn[] } | { refusal: 'datum' }

const REQUIRED = ['name', 'brand', 'place', 'lng', 'lat', 'address'] as const satisfies readonly FileColumn[]
const CONVERTED = /已转换|已纠偏|converted/i

/** What the reader has to know of the city. */
export interface FilePlaces {
  /** By code, or by a name that only one community or street has. */
  placeCode(written: string): string | null
  isInCity(point: Point): boolean
}

/**
 * Pure. Points come out in GCJ-02, converted once: a file that says that it was converted, or names another datum than the one who hands it in, is refused
 * whole, for 580 m lie between two of them here and nobody can tell afterwards.
 */
export function readStationFile([heading = [], ...body]: readonly (readonly string[])[], datum: GridFileDatum, places: FilePlaces): StationFile {
  const titles = heading.map((cell) => cell.normalize('NFKC').replace(/[\s\uFEFF]+/g, '').toLowerCase())
  const columns = columnsOf(titles)
  const missing = REQUIRED.filter((column) => columns[column] === undefined)
  if (missing.length > 0) return { refusal: 'headings', missing }
  if (titles.some((title) => CONVERTED.test(title) || namesAnother(title, datum))) return { refusal: 'datum' }
  const crs = body.map((cells) => cellOf(cells, columns.crs))
  if (crs.some((cell) => CONVERTED.test(cell))) return { refusal: 'datum' }
  const findings: FileFinding[] = []
  const rows: FileRow[] = []
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const read = readRow(index + 2, (column) => cellOf(cells, columns[column]), datum, places)
    if ('name' in read) rows.push(read)
    else findings.push(...read.findings)
  }
  return { rows, findings }
}

const cellOf = (cells: readonly string[], index: number | undefined) => (index === undefined ? '' : (cells[index] ?? '').normalize('NFKC').trim())

function columnsOf(titles: readonly string[]): Partial<Record<FileColumn, number>> {
  const found = Object.entries(FILE_COLUMNS).map(([column, names]) => [column, titles.findIndex((title) => (names as readonly string[]).includes(title))] as const)
  return Object.fromEntries(found.filter(([, index]) => index >= 0))
}

const DATUMS: Readonly<Record<GridFileDatum, RegExp>> = { gcj02: /gcj-?02|火星/i, wgs84: /wgs-?84/i, bd09: /bd-?09/i }

function namesAnother(text: string, datum: GridFileDatum): boolean {
  return (Object.keys(DATUMS) as GridFileDatum[]).some((one) => one !== datum && DATUMS[one].test(text))
}

function readRow(row: number, cell: (column: FileColumn) => string, datum: GridFileDatum, places: FilePlaces): FileRow | { findings: FileFinding[] } {
  const findings: FileFinding[] = []
  const find = (column: FileColumn, problem: FileFinding['problem']) => void findings.push({ row, column, problem })
  /** An empty cell is null, and wrong only where something must stand. */
  const read = <Value>(column: FileColumn, parse: (text: string) => Value | null | undefined, problem: FileFinding['problem']): Value | null => {
    const text = cell(column)
    if (text === '') return (REQUIRED as readonly FileColumn[]).includes(column) ? (find(column, 'missing'), null) : null
    const value = parse(text)
    if (value === null || value === undefined) find(column, problem)
    return value ?? null
  }
  const upTo = (length: number) => (text: string) => ([...text].length <= length ? text : null)
  const number = read('number', (text) => /^(?:HSNX-)?(\d{9}-\d{3})$/.exec(text)?.[1], 'format')
  const placeCode = read('place', places.placeCode, 'unknown')
  const [lng, lat] = [read('lng', degrees, 'format'), read('lat', degrees, 'format')]
  if (namesAnother(cell('crs'), datum)) find('crs', 'datum_differs')
  const written = { lng: lng ?? NaN, lat: lat ?? NaN }
  const [gcjLng, gcjLat] = lng === null || lat === null ? [NaN, NaN] : TO_GCJ02[datum]([lng, lat])
  const point = { lng: Math.round(gcjLng * 1e6) / 1e6, lat: Math.round(gcjLat * 1e6) / 1e6 }
  if (lng !== null && lat !== null && !places.isInCity(point)) find('lng', 'outside')
  if (number && placeCode && !placeCode.startsWith(number.slice(0, 6))) find('number', 'number_elsewhere')
  const said = {
    number, placeCode, written, point,
    name: read('name', upTo(30), 'format'),
    brand: read('brand', (text) => FILE_BRANDS[text] ?? oneOf(BRANDS, text), 'unknown'),
    tier: read('tier', (text) => FILE_TIERS[text], 'unknown'),
    address: read('address', upTo(60), 'format'),
    entranceNote: read('entranceNote', upTo(60), 'format'),
    hostOrg: read('hostOrg', upTo(40), 'format'),
    phone: read('phone', (text) => (/^[0-9-]{7,13}$/.test(text) ? text : null), 'format'),
    capacity: read('capacity', (text) => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 500 ? Number(text) : null), 'format'),
    access: read('access', (text) => FILE_ACCESS[text] ?? oneOf(ACCESS_KINDS, text), 'unknown'),
    audience: read('audience', (text) => FILE_AUDIENCES[text] ?? oneOf(AUDIENCES, text), 'unknown'),
    hours: read('hours', readHours, 'format'),
    lunch: read('lunch', readSpan, 'format'),
    unattended: read('unattended', (text) => { const span = readSpan(text); return span && [span] }, 'format'),
    holidays: read('holidays', (text) => FILE_HOLIDAYS[text], 'unknown'),
    facilities: read('facilities', facilitiesOf, 'unknown'),
  }
  return findings.length > 0 ? { findings } : { row, ...said, placeCode: said.placeCode!, name: said.name!, brand: said.brand!, address: said.address! }
}

const degrees = (text: string) => (/^\d{1,3}\.\d{3,}$/.test(text) ? Number(text) : null)
const oneOf = <One extends string>(all: readonly One[], text: string): One | undefined => all.find((one) => one === text)

function facilitiesOf(text: string): Facility[] | null {
  const found = text.split(/[、,;，；\s]+/).filter(Boolean).map((one) => FILE_FACILITIES[one] ?? oneOf(FACILITIES, one))
  return found.every((one) => one !== undefined) ? [...new Set(found as Facility[])] : null
}
