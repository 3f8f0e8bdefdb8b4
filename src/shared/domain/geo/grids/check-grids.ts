import type { Area } from '../locate'
import { contains, distanceToBorder } from '../polygon'
import { type Grid, GRID_CODE_PATTERN, type GridProblem, gridProblem } from './grid'
import { overlap } from './overlap'
import { crossesItself, toPoint } from './ring'

/** Beyond the error of the drawn border a corner may still lie this far outside: streets have a width. Metres. */
const OUTSIDE_M = 15

/**
 * Pure. Everything that is wrong with the grids of one community, each named. `border`: of the community, or of its district where the
 * community is not drawn.
 */
export function checkGrids(grids: readonly Grid[], border: Area): GridProblem[] {
  const sound = grids.filter((grid) => shapeProblems(grid).length === 0)
  return [...codeProblems(grids), ...grids.flatMap(shapeProblems), ...sound.flatMap((grid) => outsideProblem(grid, border)), ...overlapProblems(sound)]
}

function codeProblems(grids: readonly Grid[]): GridProblem[] {
  const seen = new Set<string>()
  return grids.flatMap(({ code }) => {
    if (!GRID_CODE_PATTERN.test(code)) return [gridProblem('code_bad', { grid: code })]
    if (seen.has(code)) return [gridProblem('code_twice', { grid: code })]
    seen.add(code)
    return []
  })
}

function shapeProblems({ code: grid, corners }: Grid): GridProblem[] {
  if (corners.length < 3) return [gridProblem('corners_few', { grid })]
  if (new Set(corners.map(([lng, lat]) => `${lng},${lat}`)).size < corners.length) return [gridProblem('corner_twice', { grid })]
  return crossesItself(corners) ? [gridProblem('crosses_itself', { grid })] : []
}

function outsideProblem({ code: grid, corners }: Grid, border: Area): GridProblem[] {
  const farthest = Math.max(...corners.map((corner) => (contains(border.polygon, toPoint(corner)) ? 0 : distanceToBorder(border.polygon, toPoint(corner)))))
  return farthest > OUTSIDE_M + border.borderErrorM ? [gridProblem('outside', { grid, metres: Math.round(farthest) })] : []
}

function overlapProblems(grids: readonly Grid[]): GridProblem[] {
  return grids.flatMap((grid, index) =>
    grids.slice(index + 1).flatMap((other) => (overlap(grid.corners, other.corners) ? [gridProblem('overlaps', { grid: grid.code, other: other.code })] : [])),
  )
}
