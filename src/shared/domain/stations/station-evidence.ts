import { HOUR, type Instant } from '../time'

/** What somebody saw. `scanned`: at the station's code; `near`: by position alone; the manager's word is of a day. */
export const EVIDENCE_KINDS = ['opened', 'closed', 'scanned_open', 'near_open', 'found_shut', 'turned_away', 'found_full'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export interface Evidence {
  kind: EvidenceKind
  at: Instant
  /** Whoever said it; one person counts once, with the latest word. */
  reporter: string
  /** The phone it came from, as a hint: several people on one phone count once. Null: unknown. */
  installId: string | null
}

type Side = 'open' | 'shut' | 'full'

/** reporting.md §4.4. Half-lives in ms. */
export const WEIGHTS: Readonly<Record<EvidenceKind, { side: Side; weight: number; halfLife: number; isManager: boolean }>> = {
  opened: { side: 'open', weight: 1, halfLife: 12 * HOUR, isManager: true },
  closed: { side: 'shut', weight: 1, halfLife: 12 * HOUR, isManager: true },
  scanned_open: { side: 'open', weight: 0.8, halfLife: 6 * HOUR, isManager: false },
  near_open: { side: 'open', weight: 0.5, halfLife: 6 * HOUR, isManager: false },
  found_shut: { side: 'shut', weight: 0.7, halfLife: 6 * HOUR, isManager: false },
  turned_away: { side: 'shut', weight: 0.7, halfLife: 6 * HOUR, isManager: false },
  // A room is full for an hour, not for six.
  found_full: { side: 'full', weight: 0.7, halfLife: HOUR, isManager: false },
}

/** What all of it says now; sums of decayed weights, and how many say so. */
export interface Weighed {
  open: number
  shut: number
  full: number
  shutReporters: number
  fullReporters: number
  /** ms of the latest word of any kind; null: there is none. */
  latestAt: Instant | null
}

/** What one person says: the side of their latest word, at its strongest since they last said something else. */
interface Voice {
  side: Side
  strength: number
  at: Instant
  isManager: boolean
  /** One phone, one doubt. */
  phone: string
}

/**
 * Pure; order never matters, and words from the future are nobody's. A person counts once. Of doubts a phone counts once: several people on one phone may be
 * one. That it is open is counted by person, so that one more who says so can never make it less open.
 */
export function weigh(evidence: readonly Evidence[], now: Instant): Weighed {
  const past = evidence.filter(({ at }) => at <= now)
  const voices = [...groupBy(past, reporterKey).values()].map((words) => voiceOf(words, now))
  const of = (side: Side) => voices.filter((voice) => voice.side === side)
  const [shut, full] = [onePerPhone(of('shut')), onePerPhone(of('full'))]
  return {
    open: total(of('open')),
    shut: total(shut),
    full: total(full),
    shutReporters: shut.filter(({ isManager }) => !isManager).length,
    fullReporters: full.length,
    latestAt: past.reduce<Instant | null>((latest, { at }) => (latest === null ? at : Math.max(latest, at)), null),
  }
}

/** Whoever manages it speaks for the station, however many they are. */
const reporterKey = ({ kind, reporter }: Evidence) => (WEIGHTS[kind].isManager ? 'manager' : `rider:${reporter}`)
const total = (voices: readonly Voice[]) => voices.reduce((sum, { strength }) => sum + strength, 0)
const sideOf = ({ kind }: Evidence) => WEIGHTS[kind].side

/** At one and the same moment the one that says it is more open counts as the later: a doubt needs more than a tie. */
const SIDES: readonly Side[] = ['shut', 'full', 'open']
const byTime = (one: Evidence, other: Evidence) => one.at - other.at || SIDES.indexOf(sideOf(one)) - SIDES.indexOf(sideOf(other))

function voiceOf(words: readonly Evidence[], now: Instant): Voice {
  const inOrder = [...words].sort(byTime)
  const latest = inOrder[inOrder.length - 1]!
  const turned = inOrder.map((word) => sideOf(word) === sideOf(latest)).lastIndexOf(false)
  const strength = Math.max(...inOrder.slice(turned + 1).map((word) => decayed(word, now)))
  return { side: sideOf(latest), strength, at: latest.at, isManager: WEIGHTS[latest.kind].isManager, phone: latest.installId ?? reporterKey(latest) }
}

function onePerPhone(voices: readonly Voice[]): Voice[] {
  return [...groupBy(voices, ({ phone }) => phone).values()].map((same) => same.reduce((best, one) => (one.strength > best.strength ? one : best)))
}

function decayed({ kind, at }: Evidence, now: Instant): number {
  const { weight, halfLife } = WEIGHTS[kind]
  return weight * 0.5 ** ((now - at) / halfLife)
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
