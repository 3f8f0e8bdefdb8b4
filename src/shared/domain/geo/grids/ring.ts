import { type Point, toPlane } from '../point'
import type { Corner } from './grid'

type Flat = readonly [x: number, y: number]

/** Metres east and north of the first corner. */
function flatten(corners: readonly Corner[]): Flat[] {
  const origin = toPoint(corners[0] ?? [0, 0])
  return corners.map((corner) => {
    const { x, y } = toPlane(origin, toPoint(corner))
    return [x, y]
  })
}

export function toPoint([lng, lat]: Corner): Point {
  return { lng, lat }
}

/** GeoJSON's form, for `contains` and `distanceToBorder`. */
export function toPolygon(corners: readonly Corner[]): Corner[][] {
  return [[...corners]]
}

/** Square metres. */
export function ringArea(corners: readonly Corner[]): number {
  const flat = flatten(corners)
  let twice = 0
  for (const [index, [x, y]] of flat.entries()) {
    const [nextX, nextY] = flat[(index + 1) % flat.length] as Flat
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2
}

/** Whether two sides meet anywhere but at the corner that neighbours share. Quadratic: a ring has at most some hundreds of corners. */
export function crossesItself(corners: readonly Corner[]): boolean {
  const flat = flatten(corners)
  const count = flat.length
  const at = (index: number) => flat[index % count] as Flat
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const isNext = b === a + 1 || (a === 0 && b === count - 1)
      if (isNext ? turnsBack(at(a), at(a + 1), at(b), at(b + 1)) : sidesMeet(at(a), at(a + 1), at(b), at(b + 1))) return true
    }
  }
  return false
}

/** The parameters along `from`–`to` at which it properly meets the other side. */
export function crossingShares(from: Corner, to: Corner, otherFrom: Corner, otherTo: Corner): number | null {
  const [a, b, c, d] = flatten([from, to, otherFrom, otherTo]) as [Flat, Flat, Flat, Flat]
  const across = cross(b, a, d, c)
  if (across === 0) return null
  const share = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / across
  const other = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / across
  return share > 0 && share < 1 && other >= 0 && other <= 1 ? share : null
}

/** (b − a) × (d − c). */
function cross(b: Flat, a: Flat, d: Flat, c: Flat): number {
  return (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
}

function side(a: Flat, b: Flat, p: Flat): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))
}

function liesOn(a: Flat, b: Flat, p: Flat): boolean {
  return Math.min(a[0], b[0]) <= p[0] && p[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= p[1] && p[1] <= Math.max(a[1], b[1])
}

function sidesMeet(a: Flat, b: Flat, c: Flat, d: Flat): boolean {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
  if (abc !== abd && cda !== cdb) return true
  return (abc === 0 && liesOn(a, b, c)) || (abd === 0 && liesOn(a, b, d)) || (cda === 0 && liesOn(c, d, a)) || (cdb === 0 && liesOn(c, d, b))
}

/** Two sides that share a corner: the second runs back over the first. */
function turnsBack(a: Flat, b: Flat, c: Flat, d: Flat): boolean {
  const [corner, one, other] = b === c ? [b, a, d] : [a, b, c]
  return side(corner, one, other) === 0 && (one[0] - corner[0]) * (other[0] - corner[0]) + (one[1] - corner[1]) * (other[1] - corner[1]) > 0
}
