import { contains, distanceToBorder, type Polygon } from './polygon'
import type { Point } from './point'

/** A place with a drawn border. `borderErrorM`: how far the drawing may be from the truth, metres (the district outlines: about 100). */
export interface Area {
  code: string
  polygon: Polygon
  borderErrorM: number
}

/** Where a point lies: the area, how sure that is (0–1), and the neighbour it may belong to instead. */
export interface Located {
  code: string
  confidence: number
  alternative?: string
}

/** Beyond the drawn border by more than this many times the combined error, a point is outside. */
const OUTSIDE_ERRORS = 3

/**
 * Which area a point belongs to. The confidence is the chance that the true position lies on this side of the nearest border,
 * taking the phone's accuracy (68 % radius) and the drawing's error as independent and normal: on the border 0.5, one error away
 * 0.84, two errors 0.98. Undefined: in none of the areas, and not near one.
 */
export function locate(areas: readonly Area[], point: Point, accuracyM: number): Located | undefined {
  const ranked = areas
    .map((area) => {
      const distance = distanceToBorder(area.polygon, point)
      const error = Math.hypot(Math.max(1, accuracyM), area.borderErrorM)
      return { code: area.code, errorsInside: (contains(area.polygon, point) ? distance : -distance) / error }
    })
    .sort((a, b) => b.errorsInside - a.errorsInside)
  const [best, next] = ranked
  if (!best || best.errorsInside < -OUTSIDE_ERRORS) return undefined
  const near = next && next.errorsInside > -OUTSIDE_ERRORS ? next.code : undefined
  return { code: best.code, confidence: normalShare(best.errorsInside), alternative: near }
}

/** Φ(z), the share of a normal distribution below z (Abramowitz and Stegun 26.2.17, error < 7.5e-8). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    (t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429)))))
  return z >= 0 ? 1 - tail : tail
}
