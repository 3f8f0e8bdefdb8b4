/** A corner, degrees, GCJ-02. */
export type Corner = readonly [lng: number, lat: number]

/** One grid as it is drawn: its corners in order, the last joined to the first without being repeated. No holes. */
export interface Grid {
  /** Below its community: `g03`. */
  code: string
  name: string
  corners: readonly Corner[]
}

/** What is wrong with a drawing. `not_number`, `wrong_crs`, `format` and `unclosed` are of a file; the others of a drawing. */
export const GRID_PROBLEMS = [
  'format',
  'not_number',
  'wrong_crs',
  'unclosed',
  'code_bad',
  'code_twice',
  'corners_few',
  'corner_twice',
  'crosses_itself',
  'outside',
  'overlaps',
] as const
export type GridProblemKind = (typeof GRID_PROBLEMS)[number]

/** Where and what: `at` is a row of a CSV (1 is the heading) or `features[2]` of a GeoJSON, null for a drawing; `grid` its code, if it has one. */
export interface GridProblem {
  kind: GridProblemKind
  at: string | null
  grid: string | null
  /** The neighbour that it overlaps. */
  other: string | null
  /** Metres that it reaches outside, at most. */
  metres: number | null
}

export function gridProblem(kind: GridProblemKind, more: Partial<Omit<GridProblem, 'kind'>> = {}): GridProblem {
  return { kind, at: null, grid: null, other: null, metres: null, ...more }
}

export const GRID_CODE_PATTERN = /^[a-z0-9]{1,12}$/
/** A community has some dozens of grids, a grid some dozens of corners. */
export const MAX_GRIDS = 80
export const MAX_CORNERS = 200
