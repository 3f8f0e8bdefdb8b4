import { toPlane, type Point } from '../point'
import type { Corner } from './grid'
import { toPoint } from './ring'

/** What a corner is drawn to within this distance: a finger on a phone is no finer. Metres. */
export const SNAP_M = 10

/** Where a corner came to lie, and on what. */
export interface Snapped {
  corner: Corner
  /** `corner`: on one that is there already; `side`: on a line between two. */
  onto: 'corner' | 'side' | null
}

/**
 * Pure. A corner that is put down near others joins them, so that neighbours share their border to the last digit: the nearest corner within
 * reach, else the nearest point of a side, else where it was put. A corner beats a side that is nearer: sides end in corners.
 */
export function snapCorner(put: Corner, rings: readonly (readonly Corner[])[], reachM: number = SNAP_M): Snapped {
  const corner = nearest(put, rings.flat(), reachM)
  if (corner) return { corner, onto: 'corner' }
  const side = nearest(put, rings.flatMap((ring) => ring.map((from, index) => footOn(put, from, ring[(index + 1) % ring.length] as Corner))), reachM)
  return side ? { corner: side, onto: 'side' } : { corner: put, onto: null }
}

/** The side, by its first corner, that a new corner at `put` divides: the one that grows least by it. */
export function sideToDivide(corners: readonly Corner[], put: Corner): number {
  const detours = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] as Corner
    return metresBetween(from, put) + metresBetween(put, to) - metresBetween(from, to)
  })
  return detours.indexOf(Math.min(...detours))
}

/** Metres in the plane, exact enough within a city. */
export function metresBetween(a: Corner, b: Corner): number {
  const { x, y } = toPlane(toPoint(a), toPoint(b))
  return Math.hypot(x, y)
}

/** The index of the nearest corner within reach; -1: none. */
export function nearestIndex(put: Corner, corners: readonly Corner[], reachM: number): number {
  const distances = corners.map((corner) => metresBetween(put, corner))
  const least = Math.min(Infinity, ...distances)
  return least <= reachM ? distances.indexOf(least) : -1
}

function nearest(put: Corner, corners: readonly Corner[], reachM: number): Corner | undefined {
  return corners[nearestIndex(put, corners, reachM)]
}

/** The point of a side that is nearest. */
export function footOn(put: Corner, from: Corner, to: Corner): Corner {
  const origin: Point = toPoint(put)
  const a = toPlane(origin, toPoint(from))
  const b = toPlane(origin, toPoint(to))
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(a.x * dx + a.y * dy) / length))
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
}
