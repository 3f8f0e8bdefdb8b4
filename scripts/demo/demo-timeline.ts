import { createHash } from 'node:crypto'
import { type Point } from '@/shared/domain/geo/point'
import { beijingDate, DAY, HOUR, type Instant, MINUTE, startOfBeijingDay } from '@/shared/domain/time'
import { BASE32, createUlid } from '@/shared/domain/ulid'
import type { DemoReport, DemoStep } from './demo-world'

/** One thing that happens in the demonstration's history. `step` null: the report itself arrives. */
export interface Moment {
  at: Instant
  report: DemoReport
  step: DemoStep | null
  /** Position of the step in its report. */
  index: number
}

/** When the report was photographed, seen from the instant of seeding. */
export function capturedAt(report: DemoReport, base: Instant): Instant {
  if ('minutesAgo' in report) return base - report.minutesAgo * MINUTE
  const [hours = 0, minutes = 0] = report.at.split(':').map(Number)
  return startOfBeijingDay(beijingDate(base)) - report.daysAgo * DAY + hours * HOUR + minutes * MINUTE
}

/** Everything of one report in the order in which it happens. */
export function reportMoments(report: DemoReport, captured: Instant): Moment[] {
  let at = captured
  const arrival: Moment = { at: captured + ARRIVES_AFTER, report, step: null, index: -1 }
  return [
    arrival,
    ...report.steps.map((step, index) => {
      at += step.afterMinutes * MINUTE
      return { at, report, step, index }
    }),
  ]
}

/** Between shutter and submission. */
const ARRIVES_AFTER = 20_000

/** The last 16 characters of a demonstration id depend on its key alone, so that a second seeding recognises the first. */
export function demoSuffix(key: string): string {
  const digest = createHash('sha256').update(`demo:${key}`).digest()
  return [...digest.subarray(0, 16)].map((byte) => BASE32.charAt(byte % 32)).join('')
}

export function demoUlid(key: string, at: Instant): string {
  return createUlid(at, () => 0).slice(0, 10) + demoSuffix(key)
}

/** Metres east and north of a point; exact enough within a community. */
export function movePoint(point: Point, [east, north]: readonly [number, number]): Point {
  const metresPerDegree = 111_320
  return {
    lng: point.lng + east / (metresPerDegree * Math.cos((point.lat * Math.PI) / 180)),
    lat: point.lat + north / metresPerDegree,
  }
}
