/** Longitude and latitude in degrees, GCJ-02 (the datum of WeChat's map). Conversions happen only at the borders of the system. */
export interface Point {
  lng: number
  lat: number
}

/** WGS-84 semi-major axis, as MongoDB uses for its own spheres. Metres. */
const EARTH_RADIUS = 6_378_100
const RADIAN = Math.PI / 180

/** Great-circle distance in metres. */
export function distance(a: Point, b: Point): number {
  const dLat = (b.lat - a.lat) * RADIAN
  const dLng = (b.lng - a.lng) * RADIAN
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * Math.sin(dLng / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** What the public sees of a place: about 10 m (reporting.md §2.10). */
export function roundPoint(point: Point): Point {
  return { lng: Math.round(point.lng * 1e4) / 1e4, lat: Math.round(point.lat * 1e4) / 1e4 }
}

/** What is kept of a place after half a year: about 100 m (C29). */
export function coarsenPoint(point: Point): Point {
  return { lng: Math.round(point.lng * 1e3) / 1e3, lat: Math.round(point.lat * 1e3) / 1e3 }
}

/** Degrees to metres east and north of an origin; exact enough within one city. */
export function toPlane(origin: Point, point: Point): { x: number; y: number } {
  return {
    x: (point.lng - origin.lng) * RADIAN * EARTH_RADIUS * Math.cos(origin.lat * RADIAN),
    y: (point.lat - origin.lat) * RADIAN * EARTH_RADIUS,
  }
}
