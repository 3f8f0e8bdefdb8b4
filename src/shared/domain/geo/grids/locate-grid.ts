import { locate, type Located } from '../locate'
import type { Point } from '../point'
import type { Grid } from './grid'
import { toPolygon } from './ring'

/** Grids are drawn by hand on a map: about this far from the truth, metres. */
export const GRID_BORDER_ERROR_M = 5

/**
 * Pure. Which grid of a community a point belongs to, by accuracy and the distance to the border. Never surer than that the point lies in the
 * community at all (`communityConfidence`, 0–1). Null: in none of them, and not near one.
 */
export function locateGrid(grids: readonly Grid[], communityConfidence: number, point: Point, accuracyM: number): Located | null {
  const areas = grids.map(({ code, corners }) => ({ code, polygon: toPolygon(corners), borderErrorM: GRID_BORDER_ERROR_M }))
  const found = locate(areas, point, accuracyM)
  return found ? { ...found, confidence: Math.min(found.confidence, communityConfidence) } : null
}
