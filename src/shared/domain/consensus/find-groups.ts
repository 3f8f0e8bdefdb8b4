import type { Position } from './project'

/** deliberation.md §3.4 and product.md: as many groups as shapes and hues can be told apart, none so small that it points at somebody. */
export const MOST_GROUPS = 3
export const SMALLEST_GROUP = 8
/** Mean of (distance to the next group − to the own) / the larger of both; below it a crowd has been cut, not found. */
export const LEAST_SEPARATION = 0.6

export interface Grouping {
  centres: Position[]
  /** By point. */
  memberOf: number[]
  separation: number
}

const ROUNDS = 50

/** Two or three groups of points that are nearer to their own than to another; null: there are none. Deterministic. */
export function findGroups(points: readonly Position[]): Grouping | null {
  let best: Grouping | null = null
  for (let count = 2; count <= MOST_GROUPS; count++) {
    const grouping = cluster(points, count)
    const isLarge = grouping.centres.every((_, group) => grouping.memberOf.filter((one) => one === group).length >= SMALLEST_GROUP)
    if (isLarge && grouping.separation >= LEAST_SEPARATION && grouping.separation > (best?.separation ?? 0)) best = grouping
  }
  return best && inOrder(best)
}

export function nearestCentre(point: Position, centres: readonly Position[]): number {
  return centres.reduce((best, centre, index) => (gap(point, centre) < gap(point, centres[best]!) ? index : best), 0)
}

/** From three starts, the result whose points lie nearest to their centres: one start alone can be led astray by a single odd point. */
function cluster(points: readonly Position[], count: number): Grouping {
  const starts = [farApart(points, count), cutAlong(points, count, 0), cutAlong(points, count, 1)]
  const results = starts.map((centres) => settle(points, centres))
  const { centres, memberOf } = results.reduce((best, one) => (one.distance < best.distance - 1e-9 ? one : best))
  return { centres, memberOf, separation: separationOf(points, centres, memberOf) }
}

function settle(points: readonly Position[], start: readonly Position[]) {
  let centres = [...start]
  let memberOf = points.map((point) => nearestCentre(point, centres))
  for (let round = 0; round < ROUNDS; round++) {
    centres = centres.map((centre, group) => meanOf(points.filter((_, index) => memberOf[index] === group)) ?? centre)
    const next = points.map((point) => nearestCentre(point, centres))
    if (next.every((group, index) => group === memberOf[index])) break
    memberOf = next
  }
  return { centres, memberOf, distance: points.reduce((sum, point, index) => sum + gap(point, centres[memberOf[index]!]!) ** 2, 0) }
}

/** Parts of the same size along one axis. */
function cutAlong(points: readonly Position[], count: number, axis: 0 | 1): Position[] {
  const sorted = [...points].sort((one, other) => one[axis] - other[axis] || one[1 - axis]! - other[1 - axis]!)
  return Array.from({ length: count }, (_, part) => meanOf(sorted.slice(Math.floor((part * sorted.length) / count), Math.floor(((part + 1) * sorted.length) / count)))!)
}

/** Starts as far from each other as the points allow: first the one farthest from the middle. */
function farApart(points: readonly Position[], count: number): Position[] {
  const chosen: Position[] = [farthest(points, [meanOf(points) ?? [0, 0]])]
  while (chosen.length < count) chosen.push(farthest(points, chosen))
  return chosen
}

function farthest(points: readonly Position[], from: readonly Position[]): Position {
  const room = (point: Position) => Math.min(...from.map((one) => gap(point, one)))
  return points.reduce((best, point) => (room(point) > room(best) + 1e-12 ? point : best), points[0]!)
}

function meanOf(points: readonly Position[]): Position | null {
  if (points.length === 0) return null
  const sum = points.reduce<Position>((total, point) => [total[0] + point[0], total[1] + point[1]], [0, 0])
  return [sum[0] / points.length, sum[1] / points.length]
}

function separationOf(points: readonly Position[], centres: readonly Position[], memberOf: readonly number[]): number {
  const scores = points.map((point, index) => {
    const own = gap(point, centres[memberOf[index]!]!)
    const other = Math.min(...centres.filter((_, group) => group !== memberOf[index]).map((centre) => gap(point, centre)))
    return (other - own) / (Math.max(other, own) || 1)
  })
  return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length)
}

/** The largest first, then from left to right: a group keeps its letter while it stays what it is. */
function inOrder({ centres, memberOf, separation }: Grouping): Grouping {
  const size = centres.map((_, group) => memberOf.filter((one) => one === group).length)
  const order = centres.map((_, group) => group).sort((one, other) => size[other]! - size[one]! || centres[one]![0] - centres[other]![0])
  return { centres: order.map((group) => centres[group]!), memberOf: memberOf.map((group) => order.indexOf(group)), separation }
}

const gap = (one: Position, other: Position) => Math.hypot(one[0] - other[0], one[1] - other[1])
