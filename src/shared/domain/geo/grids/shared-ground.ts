import { toPlane } from '../point'
import type { Corner } from './grid'
import { toPoint } from './ring'

type Flat = readonly [x: number, y: number]

/** What two rings share: how much, and the middle of it. */
export interface SharedGround {
  areaM2: number
  centre: Corner
}

/**
 * Pure. The ground that two rings share, neither of which crosses itself; null where there is none. Each ring is the signed sum of the triangles
 * that its sides make with one point; what the rings share is the sum of what the triangles do, and triangles are easy to cut. Cost: the
 * product of the numbers of corners.
 */
export function sharedGround(one: readonly Corner[], other: readonly Corner[]): SharedGround | null {
  const origin = one[0]
  if (!origin) return null
  const [mine, theirs] = [triangles(one, origin), triangles(other, origin)]
  let [area, momentX, momentY] = [0, 0, 0]
  for (const a of mine) {
    for (const b of theirs) {
      const piece = clip(a.ring, b.ring)
      const { area: size, x, y } = measure(piece)
      const signed = a.sign * b.sign * size
      area += signed
      momentX += signed * x
      momentY += signed * y
    }
  }
  if (Math.abs(area) < 1e-6) return null
  const perDegree = toPlane(toPoint(origin), { lng: origin[0] + 1, lat: origin[1] + 1 })
  return { areaM2: Math.abs(area), centre: [origin[0] + momentX / area / perDegree.x, origin[1] + momentY / area / perDegree.y] }
}

interface Triangle {
  /** Counter-clockwise. */
  ring: readonly Flat[]
  sign: 1 | -1
}

function triangles(ring: readonly Corner[], origin: Corner): Triangle[] {
  const flat = ring.map((corner): Flat => {
    const { x, y } = toPlane(toPoint(origin), toPoint(corner))
    return [x, y]
  })
  // Each ring has an apex of its own: one that both had would make slivers that cancel only nearly.
  const apex = flat[0] as Flat
  return flat.flatMap((a, index): Triangle[] => {
    const b = flat[(index + 1) % flat.length] as Flat
    const turn = across(apex, a, b)
    if (turn === 0) return []
    return turn > 0 ? [{ ring: [apex, a, b], sign: 1 }] : [{ ring: [apex, b, a], sign: -1 }]
  })
}

/** Sutherland and Hodgman: what of a ring lies to the left of every side of a counter-clockwise triangle. */
function clip(ring: readonly Flat[], window: readonly Flat[]): readonly Flat[] {
  return window.reduce((left: readonly Flat[], from, index) => {
    const to = window[(index + 1) % window.length] as Flat
    return left.flatMap((point, at): Flat[] => {
      const before = left[(at + left.length - 1) % left.length] as Flat
      const [was, is] = [across(from, to, before), across(from, to, point)]
      const crossing = (): Flat => {
        const share = was / (was - is)
        return [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]
      }
      if (is >= 0) return was < 0 ? [crossing(), point] : [point]
      return was >= 0 ? [crossing()] : []
    })
  }, ring)
}

function measure(ring: readonly Flat[]): { area: number; x: number; y: number } {
  let [twice, x, y] = [0, 0, 0]
  for (const [index, a] of ring.entries()) {
    const b = ring[(index + 1) % ring.length] as Flat
    const turn = a[0] * b[1] - b[0] * a[1]
    twice += turn
    x += (a[0] + b[0]) * turn
    y += (a[1] + b[1]) * turn
  }
  return twice === 0 ? { area: 0, x: 0, y: 0 } : { area: twice / 2, x: x / (3 * twice), y: y / (3 * twice) }
}

/** Twice the signed area of a, b, c: above 0 where they turn left. */
function across(a: Flat, b: Flat, c: Flat): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}
