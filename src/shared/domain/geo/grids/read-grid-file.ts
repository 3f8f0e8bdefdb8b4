import { TO_GCJ02 } from '../to-gcj02'
import { type Corner, type Grid, type GridProblem, gridProblem, type GridProblemKind } from './grid'
import type { GridFileDatum, GridFileFormat } from './grid-file'

/** What could be read, and what could not, row by row. A grid of which anything is wrong is not among the grids. */
export interface GridFile {
  grids: Grid[]
  problems: GridProblem[]
}

const HEADING = ['grid', 'name', 'lng', 'lat', 'crs']

/**
 * Pure. Never throws: what is not understood is a problem with its place. A file says its datum, or a person says it (`said`): 580 m lie between
 * two of them here, and a file of which nobody says it cannot be told from a wrong one. Corners come out in GCJ-02.
 */
export function readGridFile(format: GridFileFormat, text: string, said?: GridFileDatum): GridFile {
  return format === 'csv' ? readCsv(text, said) : readGeoJson(text, said)
}

/** Null: not said, said to be another than the person says, or WGS-84 that only the file claims, which was never agreed to be converted. */
function datumOf(written: unknown, said: GridFileDatum | undefined): GridFileDatum | null {
  if (written === undefined || written === '') return said ?? null
  const datum = typeof written === 'string' ? written.toLowerCase() : null
  return datum === (said ?? 'gcj02') ? (said ?? 'gcj02') : null
}

/** One corner a row, in order: `grid,name,lng,lat,crs`. The first row names the columns. */
function readCsv(text: string, said: GridFileDatum | undefined): GridFile {
  const [heading = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (heading.trim().toLowerCase() !== HEADING.join(',')) return { grids: [], problems: [gridProblem('format', { at: '1' })] }
  const problems: GridProblem[] = []
  const grids = new Map<string, { name: string; corners: Corner[] }>()
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue
    const [grid = '', name = '', lng, lat, crs = '', ...rest] = row.split(',').map((cell) => cell.trim())
    const datum = datumOf(crs, said)
    const corner = toCorner([toNumber(lng), toNumber(lat)], datum)
    const kind = rowProblem({ isWhole: rest.length === 0 && grid !== '', datum, corner })
    if (kind) problems.push(gridProblem(kind, { at: String(index + 2), grid: grid || null }))
    const entry = grids.get(grid) ?? { name, corners: [] }
    if (corner) entry.corners.push(corner)
    if (grid) grids.set(grid, entry)
  }
  const bad = new Set(problems.map((problem) => problem.grid))
  const whole = [...grids].filter(([code]) => !bad.has(code))
  return { grids: whole.map(([code, { name, corners }]) => ({ code, name: name || code, corners: withoutClosing(corners) })), problems }
}

function rowProblem({ isWhole, datum, corner }: { isWhole: boolean; datum: GridFileDatum | null; corner: Corner | null }): GridProblemKind | null {
  if (!isWhole) return 'format'
  if (datum === null) return 'wrong_crs'
  return corner ? null : 'not_number'
}

/** An empty cell is no zero. */
function toNumber(cell: string | undefined): number {
  return cell ? Number(cell) : NaN
}

/** A FeatureCollection that says `"crs": "gcj02"`; each feature a Polygon of one ring with `properties.grid` and `.name`. */
function readGeoJson(text: string, said: GridFileDatum | undefined): GridFile {
  const collection = parse(text)
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) return { grids: [], problems: [gridProblem('format', { at: '' })] }
  const datum = datumOf(collection.crs, said)
  if (datum === null) return { grids: [], problems: [gridProblem('wrong_crs', { at: 'crs' })] }
  const read = collection.features.map((feature: unknown, index) => readFeature(feature, `features[${index}]`, datum))
  return { grids: read.flatMap((one) => ('kind' in one ? [] : [one])), problems: read.flatMap((one) => ('kind' in one ? [one] : [])) }
}

function readFeature(value: unknown, at: string, datum: GridFileDatum): Grid | GridProblem {
  const feature = asRecord(value)
  const { grid, name } = asRecord(feature.properties)
  const { type, coordinates } = asRecord(feature.geometry)
  if (typeof grid !== 'string' || grid === '') return gridProblem('format', { at: `${at}.properties.grid` })
  const ring: unknown = type === 'Polygon' && Array.isArray(coordinates) && coordinates.length === 1 ? coordinates[0] : null
  if (!Array.isArray(ring)) return gridProblem('format', { at: `${at}.geometry`, grid })
  const corners = ring.map((position) => toCorner(position, datum))
  const wrong = corners.indexOf(null)
  if (wrong >= 0) return gridProblem('not_number', { at: `${at}.geometry.coordinates[0][${wrong}]`, grid })
  const whole = corners as Corner[]
  const open = withoutClosing(whole)
  // GeoJSON repeats the first corner at the end: a ring that does not was cut off, or is none.
  if (open.length === whole.length) return gridProblem('unclosed', { at: `${at}.geometry.coordinates[0]`, grid })
  return { code: grid, name: typeof name === 'string' && name ? name : grid, corners: open }
}

function withoutClosing(corners: Corner[]): Corner[] {
  const [first, last] = [corners[0], corners.at(-1)]
  const isClosed = corners.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]
  return isClosed ? corners.slice(0, -1) : corners
}

function toCorner(position: unknown, datum: GridFileDatum | null): Corner | null {
  if (!Array.isArray(position)) return null
  const [lng, lat] = position as unknown[]
  if (typeof lng !== 'number' || typeof lat !== 'number') return null
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? TO_GCJ02[datum ?? 'gcj02']([lng, lat]) : null
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return asRecord(JSON.parse(text))
  } catch {
    return null
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
