import type { Area } from '../locate'
import { contains, distanceToBorder } from '../polygon'
import { checkGrids } from './check-grids'
import type { Corner, Grid, GridProblemKind } from './grid'
import { crossingShares, toPoint, toPolygon } from './ring'
import { sharedGround } from './shared-ground'
import { footOn, metresBetween } from './snap'

/** Narrower than this, two lines along one street are one line. Wider than MAX_GAP_M it is a street, a park or a lake. Metres. */
export const MIN_GAP_M = 1
export const MAX_GAP_M = 15

/** One thing that a person should look at while drawing, with its place. `gap` alone does not keep a drawing from becoming live. */
export interface GridRemark {
  kind: GridProblemKind | 'gap'
  /** Code of the neighbour. */
  other: string | null
  /** How far outside, or how wide the gap. */
  metres: number | null
  /** How much ground two grids share. */
  areaM2: number | null
  /** Where on the map; null where it is nowhere in particular. */
  at: Corner | null
}

/**
 * Pure. What is to be said of one grid among the others, each with where it is: what keeps the drawing from becoming live (checkGrids), and gaps
 * along its neighbours, in which a report would belong to nobody. `border` null: not known, then nothing is outside.
 */
export function reviewGrid(grids: readonly Grid[], code: string, border: Area | null): GridRemark[] {
  const grid = grids.find((one) => one.code === code)
  if (!grid) return []
  const problems = checkGrids(grids, border ?? EVERYWHERE).filter((problem) => problem.grid === code || problem.other === code)
  const isSound = problems.every(({ kind }) => kind === 'outside' || kind === 'overlaps')
  const remarks = problems.map(({ kind, grid: first, other, metres }): GridRemark => {
    const neighbour = first === code ? other : first
    const shared = kind === 'overlaps' ? sharedGround(grid.corners, cornersOf(grids, neighbour)) : null
    return { kind, other: neighbour === code ? null : neighbour, metres, areaM2: shared && Math.round(shared.areaM2), at: shared?.centre ?? placeOf(kind, grid, border) }
  })
  return isSound ? [...remarks, ...grids.flatMap((other) => (other === grid ? [] : (gapTo(grid, other) ?? [])))] : remarks
}

/** The first place where two sides of a ring cross; null: nowhere, or only touching. */
export function selfCrossing(corners: readonly Corner[]): Corner | null {
  for (const [index, from] of corners.entries()) {
    const to = corners[(index + 1) % corners.length] as Corner
    for (let other = index + 2; other < corners.length; other++) {
      if (index === 0 && other === corners.length - 1) continue
      const share = crossingShares(from, to, corners[other] as Corner, corners[(other + 1) % corners.length] as Corner)
      if (share !== null) return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
    }
  }
  return null
}

/** The widest place of the gap along a neighbour; null: they touch, overlap, or lie apart. */
function gapTo(grid: Grid, other: Grid): GridRemark | null {
  const gaps = [...gapsAlong(grid.corners, other.corners), ...gapsAlong(other.corners, grid.corners)]
  const widest = gaps.sort((a, b) => b.metres - a.metres)[0]
  return widest ? { kind: 'gap', other: other.code, metres: Math.round(widest.metres), areaM2: null, at: widest.at } : null
}

function gapsAlong(corners: readonly Corner[], ring: readonly Corner[]): { metres: number; at: Corner }[] {
  const polygon = toPolygon(ring)
  return corners.flatMap((corner) => {
    if (contains(polygon, toPoint(corner))) return []
    const feet = ring.map((from, index) => footOn(corner, from, ring[(index + 1) % ring.length] as Corner))
    const [foot, metres] = feet.map((one) => [one, metresBetween(corner, one)] as const).reduce((best, one) => (one[1] < best[1] ? one : best))
    if (metres < MIN_GAP_M || metres > MAX_GAP_M) return []
    return [{ metres, at: [(corner[0] + foot[0]) / 2, (corner[1] + foot[1]) / 2] as const }]
  })
}

function placeOf(kind: GridProblemKind, { corners }: Grid, border: Area | null): Corner | null {
  if (kind === 'crosses_itself') return selfCrossing(corners)
  if (kind === 'corner_twice') return corners.find(([lng, lat], index) => corners.findIndex((one) => one[0] === lng && one[1] === lat) !== index) ?? null
  if (kind !== 'outside' || !border) return null
  const outside = corners.filter((corner) => !contains(border.polygon, toPoint(corner)))
  const depth = (corner: Corner) => distanceToBorder(border.polygon, toPoint(corner))
  return outside.sort((a, b) => depth(b) - depth(a))[0] ?? null
}

function cornersOf(grids: readonly Grid[], code: string | null): readonly Corner[] {
  return grids.find((grid) => grid.code === code)?.corners ?? []
}

const EVERYWHERE: Area = { code: '', polygon: [[[-180, -90], [180, -90], [180, 90], [-180, 90]]], borderErrorM: 0 }
