import { distance, type Point } from '../geo/point'
import { type Instant, SECOND } from '../time'
import { type FacilityStates, type Need, serves } from './facilities'
import type { StationStatus, StatusCode } from './station-status'

export interface Candidate {
  id: string
  point: Point
  facilities: FacilityStates
}

export interface Ranked {
  id: string
  /** m on the way, estimated from the straight line. */
  distanceM: number
  /** m more than going straight to the destination; null: there is none. */
  detourM: number | null
  /** Predicted for the arrival. */
  status: StationStatus
  missing: Need[]
}

/** reporting.md M9: streets are a third longer than the crow flies, and a rider rides five metres a second. */
const WAY = 1.35
const METRES_A_SECOND = 5
/** What a doubt is worth in metres: a certain door four hundred metres farther is as good as one that is open every other time. */
const DOUBT_M = 800

const OPEN: readonly StatusCode[] = ['OPEN', 'OPEN_UNATTENDED', 'CLOSING']
const DOUBTFUL: readonly StatusCode[] = ['UNVERIFIED', 'FULL', 'OPENING_SOON']

export interface Wish {
  from: Point
  /** Where the rider is going anyway. */
  to: Point | null
  needs: readonly Need[]
  now: Instant
}

/**
 * Pure. The nearest that helps: first what has everything that is needed, then what will be open on arrival, then the shortest way with the doubt as a longer one.
 * `statusAt` predicts for an instant. Equal ones by id, so that the order never jumps.
 */
export function rankStations(candidates: readonly Candidate[], { from, to, needs, now }: Wish, statusAt: (id: string, at: Instant) => StationStatus): Ranked[] {
  const ranked = candidates.map(({ id, point, facilities }): Ranked => {
    const distanceM = Math.round(distance(from, point) * WAY)
    const detourM = to && Math.max(0, Math.round((distance(from, point) + distance(point, to) - distance(from, to)) * WAY))
    const arrival = now + (distanceM / METRES_A_SECOND) * SECOND
    return { id, distanceM, detourM, status: statusAt(id, arrival), missing: needs.filter((need) => !serves(facilities, need)) }
  })
  return ranked.sort((one, other) => one.missing.length - other.missing.length || openRank(one) - openRank(other) || effort(one) - effort(other) || (one.id < other.id ? -1 : 1))
}

const openRank = ({ status: { code } }: Ranked) => (OPEN.includes(code) ? 0 : DOUBTFUL.includes(code) ? 1 : 2)
const effort = ({ distanceM, detourM, status }: Ranked) => (detourM ?? distanceM) + DOUBT_M * (1 - status.confidence)
