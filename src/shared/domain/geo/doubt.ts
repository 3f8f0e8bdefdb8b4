import type { Instant } from '../time'
import { distance, type Point } from './point'

/** Why a point is looked at twice. It is never refused for it: receivers are wrong more often than people lie. */
export const POINT_DOUBTS = ['outside_city', 'too_far'] as const
export type PointDoubt = (typeof POINT_DOUBTS)[number]

/** Where a phone was, by its receiver. Accuracy: 68 % radius, metres. */
export interface Fix {
  point: Point
  accuracyM: number
  at: Instant
}

/** Metres a second: 120 km/h, faster than anybody gets about in the city. */
const FASTEST = 120 / 3.6
/** Metres that two fixes may lie apart for no reason: a cell tower in place of a satellite, a clock that is wrong by seconds. */
const ALLOWANCE_M = 1_000
const ERRORS = 2

/**
 * Pure. Whether a person could not have been here, given where they were: farther from one of their recent fixes than could be travelled in
 * between. What this cannot show is a shift inside the city: a point in another datum lies 580 m away, and so do two streets.
 */
export function isTooFar(fix: Fix, recent: readonly Fix[]): boolean {
  return recent.some((other) => {
    const apart = distance(fix.point, other.point) - ERRORS * Math.hypot(fix.accuracyM, other.accuracyM)
    return apart > ALLOWANCE_M + (FASTEST * Math.abs(fix.at - other.at)) / 1_000
  })
}
