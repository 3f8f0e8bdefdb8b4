import { type Point, toPlane } from './point'

/** GeoJSON Polygon coordinates in GCJ-02: the outer ring first, then holes. */
export type Polygon = readonly (readonly (readonly number[])[])[]

/** Even-odd rule over all rings, so that holes count. */
export function contains(polygon: Polygon, point: Point): boolean {
  let inside = false
  for (const [from, to] of edges(polygon)) {
    const crosses = from.lat > point.lat !== to.lat > point.lat
    if (crosses && point.lng < ((to.lng - from.lng) * (point.lat - from.lat)) / (to.lat - from.lat) + from.lng) inside = !inside
  }
  return inside
}

/** Metres from the point to the nearest border, inside or outside. */
export function distanceToBorder(polygon: Polygon, point: Point): number {
  let nearest = Infinity
  for (const [from, to] of edges(polygon)) nearest = Math.min(nearest, distanceToSegment(point, from, to))
  return nearest
}

function* edges(polygon: Polygon): Generator<[Point, Point]> {
  for (const ring of polygon) {
    for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index++) {
      yield [vertex(ring[previous]), vertex(ring[index])]
    }
  }
}

function vertex(position: readonly number[] | undefined): Point {
  return { lng: position?.[0] ?? NaN, lat: position?.[1] ?? NaN }
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const a = toPlane(point, from)
  const b = toPlane(point, to)
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(a.x * dx + a.y * dy) / length))
  return Math.hypot(a.x + share * dx, a.y + share * dy)
}
