import { contains, distanceToBorder } from '../polygon'
import type { Corner } from './grid'
import { crossingShares, toPoint, toPolygon } from './ring'

/** Neighbours drawn along one street never meet to the millimetre: what lies this deep in another is an overlap. Metres. */
export const OVERLAP_DEPTH_M = 2

/**
 * Pure. Whether two rings, neither of which crosses itself, share ground deeper than OVERLAP_DEPTH_M. Looked at: the corners of each, the
 * middles of the pieces into which the other cuts its sides, and one point inside, for rings that lie on each other.
 */
export function overlap(one: readonly Corner[], other: readonly Corner[]): boolean {
  if (!boxesMeet(one, other)) return false
  return [...probes(one, other)].some((point) => isDeepIn(other, point)) || [...probes(other, one)].some((point) => isDeepIn(one, point))
}

function* probes(ring: readonly Corner[], cutter: readonly Corner[]): Generator<Corner> {
  for (const [index, from] of ring.entries()) {
    const to = ring[(index + 1) % ring.length] as Corner
    yield from
    const cuts = cutter.flatMap((start, at) => crossingShares(from, to, start, cutter[(at + 1) % cutter.length] as Corner) ?? [])
    const stops = [0, ...cuts.sort((a, b) => a - b), 1]
    for (let piece = 1; piece < stops.length; piece++) {
      const share = ((stops[piece - 1] as number) + (stops[piece] as number)) / 2
      yield [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
    }
  }
  const inside = interiorPoint(ring)
  if (inside) yield inside
}

function isDeepIn(ring: readonly Corner[], corner: Corner): boolean {
  const polygon = toPolygon(ring)
  return contains(polygon, toPoint(corner)) && distanceToBorder(polygon, toPoint(corner)) > OVERLAP_DEPTH_M
}

/** In the middle of the widest stretch inside, at half of the ring's height. Null: it has no inside there. */
export function interiorPoint(ring: readonly Corner[]): Corner | null {
  const lats = ring.map(([, lat]) => lat)
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2
  const crossings = ring
    .flatMap(([lng, at], index) => {
      const [nextLng, nextAt] = ring[(index + 1) % ring.length] as Corner
      return at > lat !== nextAt > lat ? [lng + ((lat - at) / (nextAt - at)) * (nextLng - lng)] : []
    })
    .sort((a, b) => a - b)
  let widest: Corner | null = null
  let width = 0
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index] as number, crossings[index + 1] as number]
    if (to - from > width) [widest, width] = [[(from + to) / 2, lat], to - from]
  }
  return widest
}

function boxesMeet(one: readonly Corner[], other: readonly Corner[]): boolean {
  return ([0, 1] as const).every((axis) => {
    const [a, b] = [one, other].map((ring) => ring.map((corner) => corner[axis])) as [number[], number[]]
    return Math.min(...a) <= Math.max(...b) && Math.min(...b) <= Math.max(...a)
  })
}
