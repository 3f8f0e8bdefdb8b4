import type { Value } from '../../ejson.ts'
import { shapeIn } from './geometry.ts'

type Check = (coordinates: unknown) => boolean

/** Longitude first, within the world. */
const isPosition: Check = (value) =>
  Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number') && Math.abs(value[0] as number) <= 180 && Math.abs(value[1] as number) <= 90

const listOf =
  (check: Check, least: number): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(check)

const isLine = listOf(isPosition, 2)

/** A ring closes where it began. */
const isRing: Check = (value) => {
  if (!listOf(isPosition, 4)(value)) return false
  const ring = value as number[][]
  return ring[0]![0] === ring.at(-1)![0] && ring[0]![1] === ring.at(-1)![1]
}
const isPolygon = listOf(isRing, 1)

const COORDINATES: Record<string, Check> = {
  Point: isPosition,
  MultiPoint: listOf(isPosition, 1),
  LineString: isLine,
  MultiLineString: listOf(isLine, 1),
  Polygon: isPolygon,
  MultiPolygon: listOf(isPolygon, 1),
}

/** Whether a value is GeoJSON that the database takes: a known type with coordinates of its form, on the globe. */
export function isShape(value: Value): boolean {
  const shape = shapeIn(value)
  return shape !== null && Object.hasOwn(COORDINATES, shape.type) && COORDINATES[shape.type]!(shape.coordinates)
}
