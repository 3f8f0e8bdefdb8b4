import type { WorkingCalendar } from '../calendar/working-calendar'
import { beijingDate, DAY, type Instant, MINUTE, nextDate, startOfBeijingDay } from '../time'
import { type Evidence, weigh, type Weighed, WEIGHTS } from './station-evidence'
import { exceptionOn, type OpenPeriod, openPeriodsOf, type StationHours } from './station-hours'

/** reporting.md §4.4, the least open first. */
export const STATUS_CODES = ['RETIRED', 'TEMP_CLOSED', 'CLOSED', 'OPENING_SOON', 'SUSPECT_CLOSED', 'UNVERIFIED', 'FULL', 'CLOSING', 'OPEN_UNATTENDED', 'OPEN'] as const
export type StatusCode = (typeof STATUS_CODES)[number]

/** What the status rests on; each has a sentence. */
export const STATUS_REASONS = ['retired', 'exception', 'manager', 'riders_open', 'riders_shut', 'riders_full', 'hours', 'never_confirmed', 'long_ago'] as const
export type StatusReason = (typeof STATUS_REASONS)[number]

export interface StationFacts {
  isRetired: boolean
  /** 1 small, 2 standard, 3 flagship: of the better one expects to be sure sooner. */
  tier: 1 | 2 | 3
  hours: StationHours
  /** Somebody responsible said that all of it is right; null: never. */
  verifiedAt: Instant | null
}

export interface StationStatus {
  code: StatusCode
  /** When this ends by the hours, or the next opening of what is closed; null: nobody knows. */
  until: Instant | null
  /** 0–1, that one gets in now. */
  confidence: number
  why: StatusReason
  /** Of the latest evidence or confirmation; null: there is none. It is shown as its age. */
  evidenceAt: Instant | null
  /** Of an exception. */
  note: string | null
}

const SOON = 30 * MINUTE
/** Σ shut − Σ open from which people doubt, and how many of them it takes. */
const DOUBT = 1.2
const DOUBTERS = 2
/** Σ open − Σ shut from which people are believed against the hours: one fresh scan. */
const BELIEVED = 0.7
const FULL = 1
/** How long a confirmation stands, by tier, ms. */
export const CONFIRMED_FOR: Readonly<Record<StationFacts['tier'], number>> = { 1: 30 * DAY, 2: 30 * DAY, 3: 7 * DAY }
/** From here a status may be shown as a fact. */
export const CONFIDENT = 0.7

/**
 * Pure. Exceptions beat the manager's switch, which holds to the end of its day; that beats riders, these beat the hours (§4.4). The manager's word that it is open
 * weighs in the doubt, but does not silence it. Nothing is shown as open with confidence that nobody saw.
 */
export function stationStatus(station: StationFacts, now: Instant, evidence: readonly Evidence[], calendar: WorkingCalendar): StationStatus {
  const seen = weigh(evidence, now)
  const periods = openPeriodsOf(station.hours, now, calendar)
  const evidenceAt = latestOf(seen.latestAt, station.verifiedAt)
  const answer = (code: StatusCode, why: StatusReason, more: Partial<StationStatus> = {}): StationStatus => ({ code, why, until: null, confidence: confidenceOf(seen), evidenceAt, note: null, ...more })

  if (station.isRetired) return answer('RETIRED', 'retired', { confidence: 0 })
  const today = exceptionOn(station.hours, beijingDate(now))
  const current = periods.find(({ from, to }) => from <= now && now < to)
  if (today && today.spans.length === 0 && !current) return answer('TEMP_CLOSED', 'exception', { until: nextOpening(periods, now), confidence: 0, note: today.reason })

  const manager = switchOf(evidence, now)
  if (manager === 'closed') return answer('TEMP_CLOSED', 'manager', { until: nextOpening(periods, endOfDay(now)), confidence: 0 })
  const isSupposedOpen = current !== undefined || manager === 'opened'
  if (!isSupposedOpen) return whileClosed(seen, periods, now, answer)
  return whileOpen(station, seen, { current, isOpened: manager === 'opened', evidenceAt, now }, answer)
}

type Answer = (code: StatusCode, why: StatusReason, more?: Partial<StationStatus>) => StationStatus

function whileClosed(seen: Weighed, periods: readonly OpenPeriod[], now: Instant, answer: Answer): StationStatus {
  if (seen.open - seen.shut >= BELIEVED) return isFull(seen) ? answer('FULL', 'riders_full') : answer('OPEN', 'riders_open')
  const opensAt = nextOpening(periods, now)
  const isSoon = opensAt !== null && opensAt - now <= SOON
  return answer(isSoon ? 'OPENING_SOON' : 'CLOSED', 'hours', { until: opensAt, confidence: 0 })
}

interface Open {
  current: OpenPeriod | undefined
  isOpened: boolean
  evidenceAt: Instant | null
  now: Instant
}

function whileOpen({ tier }: StationFacts, seen: Weighed, { current, isOpened, evidenceAt, now }: Open, answer: Answer): StationStatus {
  const until = current?.to ?? endOfDay(now)
  if (seen.shut - seen.open >= DOUBT && seen.shutReporters >= DOUBTERS) return answer('SUSPECT_CLOSED', 'riders_shut', { until })
  if (evidenceAt === null) return answer('UNVERIFIED', 'never_confirmed', { until, confidence: UNSURE })
  if (now - evidenceAt > CONFIRMED_FOR[tier]) return answer('UNVERIFIED', 'long_ago', { until, confidence: UNSURE })
  if (isFull(seen)) return answer('FULL', 'riders_full', { until })
  const why = isOpened ? 'manager' : seen.open > seen.shut ? 'riders_open' : 'hours'
  if (current?.isUnattended) return answer('OPEN_UNATTENDED', why, { until })
  return answer(until - now <= SOON ? 'CLOSING' : 'OPEN', why, { until })
}

const UNSURE = 0.3
const isFull = ({ full, open, fullReporters }: Weighed) => full - open >= FULL && fullReporters >= DOUBTERS

/** One half where only the hours speak; each fresh scan halves the doubt and more. Rises with what says it is open, falls with what says it is not. */
function confidenceOf({ open, shut }: Weighed): number {
  const net = open - shut
  return net >= 0 ? 1 - 0.5 * 2 ** (-2 * net) : 0.5 * 2 ** (2 * net)
}

/** The manager's latest word of today; it ends with the day. */
function switchOf(evidence: readonly Evidence[], now: Instant): 'opened' | 'closed' | null {
  const today = evidence.filter(({ kind, at }) => WEIGHTS[kind].isManager && at <= now && beijingDate(at) === beijingDate(now))
  const latest = today.reduce<Evidence | null>((best, one) => (!best || one.at > best.at || (one.at === best.at && one.kind === 'opened') ? one : best), null)
  return latest === null ? null : latest.kind === 'opened' ? 'opened' : 'closed'
}

function nextOpening(periods: readonly OpenPeriod[], after: Instant): Instant | null {
  return periods.find(({ from }) => from > after)?.from ?? null
}

function endOfDay(now: Instant): Instant {
  return startOfBeijingDay(nextDate(beijingDate(now)))
}

function latestOf(one: Instant | null, other: Instant | null): Instant | null {
  return one === null ? other : other === null ? one : Math.max(one, other)
}
