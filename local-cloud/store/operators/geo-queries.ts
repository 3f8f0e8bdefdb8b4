import type { Document, Value } from '../../ejson.ts'
import { DatabaseError } from '../database-error.ts'
import { distance, doSegmentsCross, EARTH_RADIUS, isInPolygon, isOnSegment, type Point, pointsOf, polygonsOf, segmentsOf, shapeIn } from './geometry.ts'

/** What `$nearSphere` asks for; distances in metres. */
export interface Near {
  center: Point
  maxDistance: number
  minDistance: number
}

export function nearOf(value: Value): Near {
  const { $geometry, $maxDistance = Infinity, $minDistance = 0 } = value as Document
  const center = pointsOf(shapeIn($geometry)?.coordinates)[0]
  if (!center) throw new DatabaseError('$geometry is required for geo near query')
  return { center, maxDistance: Number($maxDistance), minDistance: Number($minDistance) }
}

/** Distance in metres from a point to a stored point; null for a document without one. */
export function distanceTo(center: Point, document: Document, path: string): number | null {
  const shape = shapeAt(document, path)
  const points = pointsOf(shapeIn(shape)?.coordinates)
  return points.length === 0 ? null : Math.min(...points.map((point) => distance(center, point)))
}

function shapeAt(document: Document, path: string): Value {
  return path.split('.').reduce<Value>((value, part) => (value as Document | null | undefined)?.[part], document)
}

type Predicate = (document: Document) => boolean

function nearSphere(path: string, value: Value): Predicate {
  const { center, minDistance, maxDistance } = nearOf(value)
  return (document) => {
    const metres = distanceTo(center, document, path)
    return metres !== null && metres >= minDistance && metres <= maxDistance
  }
}

function geoWithin(path: string, value: Value): Predicate {
  const { $geometry, $centerSphere } = value as Document
  const isInside = $centerSphere ? isInCircle($centerSphere as Value[]) : isInAny(polygonsOf($geometry))
  return (document) => {
    const points = pointsOf(shapeIn(shapeAt(document, path))?.coordinates)
    return points.length > 0 && points.every(isInside)
  }
}

function isInCircle([center, radians]: Value[]): (point: Point) => boolean {
  return (point) => distance(center as Point, point) <= Number(radians) * EARTH_RADIUS
}

function isInAny(polygons: ReturnType<typeof polygonsOf>): (point: Point) => boolean {
  if (polygons.length === 0) throw new DatabaseError('$geoWithin needs a Polygon, a MultiPolygon or a $centerSphere')
  return (point) => polygons.some((polygon) => isInPolygon(point, polygon))
}

function geoIntersects(path: string, value: Value): Predicate {
  const { $geometry } = value as Document
  return (document) => {
    const stored = shapeAt(document, path)
    return shapeIn(stored) !== null && (touches(stored, $geometry) || touches($geometry, stored))
  }
}

/** Whether a point of one shape lies on or in the other, or their lines cross. */
function touches(one: Value, other: Value): boolean {
  const polygons = polygonsOf(other)
  const segments = segmentsOf(other)
  const others = pointsOf(shapeIn(other)?.coordinates)
  const isTouching = (point: Point): boolean =>
    polygons.some((polygon) => isInPolygon(point, polygon)) ||
    segments.some((segment) => isOnSegment(point, segment)) ||
    others.some(([lng, lat]) => lng === point[0] && lat === point[1])
  if (pointsOf(shapeIn(one)?.coordinates).some(isTouching)) return true
  return segmentsOf(one).some((piece) => segments.some((segment) => doSegmentsCross(piece, segment)))
}

export const geoQueries = { $nearSphere: nearSphere, $near: nearSphere, $geoWithin: geoWithin, $geoIntersects: geoIntersects }
