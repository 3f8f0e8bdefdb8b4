import type { Corner, Grid } from './grid'
import { ringArea } from './ring'

/** How one grid differs from the drawing before. Square metres, whole. */
export interface GridDifference {
  code: string
  name: string
  /** The name before; null: there was none. */
  was: string | null
  kind: 'added' | 'removed' | 'redrawn' | 'renamed'
  /** How much larger it is now; a removed one has lost what it had. */
  areaM2: number
}

/** Pure. Grid by grid in the order of `after`, then what is gone; grids that are as they were are left out. */
export function compareGrids(before: readonly Grid[], after: readonly Grid[]): GridDifference[] {
  const known = new Map(before.map((grid) => [grid.code, grid]))
  const here = after.flatMap((grid): GridDifference[] => {
    const old = known.get(grid.code)
    const change = { code: grid.code, name: grid.name, was: old?.name ?? null, areaM2: Math.round(ringArea(grid.corners) - (old ? ringArea(old.corners) : 0)) }
    if (!old) return [{ ...change, kind: 'added' }]
    if (!isSameRing(old.corners, grid.corners)) return [{ ...change, kind: 'redrawn' }]
    return old.name === grid.name ? [] : [{ ...change, kind: 'renamed' }]
  })
  const gone = before.filter(({ code }) => !after.some((grid) => grid.code === code))
  return [...here, ...gone.map(({ code, name, corners }): GridDifference => ({ code, name, was: name, kind: 'removed', areaM2: -Math.round(ringArea(corners)) }))]
}

function isSameRing(one: readonly Corner[], other: readonly Corner[]): boolean {
  return one.length === other.length && one.every(([lng, lat], index) => lng === other[index]?.[0] && lat === other[index]?.[1])
}
