import type { Value } from '../../ejson.ts'

export type Point = [lng: number, lat: number]
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** The radius the database itself uses, in metres. */
export const EARTH_RADIUS = 6_378_100
const DEGREE = Math.PI / 180

interface Shape {
  type: string
  coordinates: unknown
}

export function shapeIn(value: Value | unknown): Shape | null {
  return typeof value === 'object' && value !== null && 'type' in value && 'coordinates' in value && typeof value.type === 'string' && Array.isArray(value.coordinates)
    ? (value as Shape)
    : null
}

/** Great-circle distance in metres. */
export function distance([lngA, latA]: Point, [lngB, latB]: Point): number {
  const half = (degrees: number): number => Math.sin((degrees * DEGREE) / 2) ** 2
  const chord = half(latB - latA) + Math.cos(latA * DEGREE) * Math.cos(latB * DEGREE) * half(lngB - lngA)
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

const isPoint = (value: unknown): value is Point => Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'

/** Every point of a shape, however deep its coordinates nest. */
export function pointsOf(coordinates: unknown): Point[] {
  if (isPoint(coordinates)) return [coordinates]
  return Array.isArray(coordinates) ? coordinates.flatMap(pointsOf) : []
}

export function boxOf(value: Value | unknown): Box | null {
  const points = pointsOf(shapeIn(value)?.coordinates)
  if (points.length === 0) return null
  const lngs = points.map(([lng]) => lng)
  const lats = points.map(([, lat]) => lat)
  return { west: Math.min(...lngs), south: Math.min(...lats), east: Math.max(...lngs), north: Math.max(...lats) }
}

/** A box around a circle, in degrees. */
export function boxAround([lng, lat]: Point, metres: number): Box {
  const degrees = metres / EARTH_RADIUS / DEGREE
  const wide = Math.min(180, degrees / Math.max(0.01, Math.cos(Math.min(89, Math.abs(lat) + degrees) * DEGREE)))
  const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value))
  return { west: clamp(lng - wide, 180), south: clamp(lat - degrees, 90), east: clamp(lng + wide, 180), north: clamp(lat + degrees, 90) }
}

type Ring = Point[]
type Polygon = Ring[]

export function polygonsOf(value: Value | unknown): Polygon[] {
  const shape = shapeIn(value)
  if (shape?.type === 'Polygon') return [shape.coordinates as Polygon]
  return shape?.type === 'MultiPolygon' ? (shape.coordinates as Polygon[]) : []
}

/** The straight pieces of a shape's lines and rings. */
export function segmentsOf(value: Value | unknown): [Point, Point][] {
  const shape = shapeIn(value)
  const lines: Ring[] =
    shape?.type === 'LineString' ? [shape.coordinates as Ring] : shape?.type === 'MultiLineString' ? (shape.coordinates as Ring[]) : polygonsOf(value).flat()
  return lines.flatMap((line) => line.slice(1).map((end, index): [Point, Point] => [line[index]!, end]))
}

const side = ([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number => Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))

function isBetween(a: Point, b: Point, p: Point): boolean {
  return Math.min(a[0], b[0]) <= p[0] && p[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= p[1] && p[1] <= Math.max(a[1], b[1])
}

export function isOnSegment(p: Point, [a, b]: [Point, Point]): boolean {
  return side(a, b, p) === 0 && isBetween(a, b, p)
}

export function doSegmentsCross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true
  return [c, d].some((p) => isOnSegment(p, [a, b])) || [a, b].some((p) => isOnSegment(p, [c, d]))
}

function isInRing([x, y]: Point, ring: Ring): boolean {
  let isInside = false
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + ring.length - 1) % ring.length]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside
  })
  return isInside
}

/** Planar: right within a city, not across oceans. A point on the border is inside. */
export function isInPolygon(point: Point, [outer = [], ...holes]: Polygon): boolean {
  const onBorder = (ring: Ring): boolean => ring.some((end, index) => index > 0 && isOnSegment(point, [ring[index - 1]!, end]))
  if (onBorder(outer)) return true
  return isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole) && !onBorder(hole))
}
