import type { StationCard, StationDetail } from '@/shared/contract/stations'
import { holdsRole } from '@/shared/domain/appointments'
import { CHECK_IN_EVERY } from '@/shared/domain/stations/check-in'
import { occupancyOf } from '@/shared/domain/stations/occupancy'
import { WEIGHTS } from '@/shared/domain/stations/station-evidence'
import { doubtStep, MANAGER_ANSWERS_WITHIN } from '@/shared/domain/stations/station-doubt'
import { MANAGERS } from '@/shared/domain/stations/station-offices'
import { beijingDate } from '@/shared/domain/time'
import type { Viewer } from '../../kernel/subject'
import { EVIDENCE_KEPT_FOR, type StationDocument, type StationRow, type StoredEvidence } from './station-document'

/** Pure. As everybody sees it. */
export function cardOf(station: StationRow, now: number): StationCard {
  const { _id: id, name, brand, tier, lng, lat, address, access, audience, isRetired, facilities, capacity, isDemo } = station
  const evidence = recent(station.evidence, now)
  const [reporters, phones] = [numbering(), numbering()]
  return {
    id, number: markerNumber(id), name, brand, tier, lng, lat, address, access, audience, isRetired, facilities, isDemo,
    hours: station.hours as StationCard['hours'],
    verifiedAt: station.verifiedAt?.getTime() ?? null,
    evidence: evidence.map(({ kind, at, personId, installId }) => ({ kind, at: at.getTime(), reporter: reporters(personId), phone: installId === null ? null : phones(installId) })),
    occupancy: occupancyOf(staysOf(station, evidence), capacity, now),
  }
}

/** Pure. `doorPhotoUrl`: a link of minutes. */
export function detailOf(station: StationDocument, viewer: Viewer, doorPhotoUrl: string | null): StationDetail {
  const { version, placeCode, closedNote, doubt, pastDoubts, reviewSince, entranceNote, hostOrg, phone, capacity, supplies, rules } = station
  const last = lastCheckIn(station, viewer.personId)
  return {
    ...cardOf(station, viewer.now),
    version, placeCode, entranceNote, hostOrg, phone, capacity, rules, doorPhotoUrl,
    supplies: supplies.map(({ item, level, at }) => ({ item, level, at: at.getTime() })),
    checkInAt: last !== null && viewer.now - last < CHECK_IN_EVERY ? last + CHECK_IN_EVERY : null,
    closedReason: closedNote && beijingDate(closedNote.at.getTime()) === beijingDate(viewer.now) && isSwitchedOff(station) ? closedNote.reason : null,
    doubt: viewDoubt(doubt, viewer.now),
    doubts: [...pastDoubts].reverse().map(({ raisedAt, answeredAt, answer, reply }) => ({ raisedAt: raisedAt.getTime(), answeredAt: answeredAt.getTime(), answer, reply })),
    needsReview: reviewSince !== null,
    isManager: holdsRole(viewer.appointments, MANAGERS, placeCode, viewer.now),
  }
}

/** Pure. Whose turn it is. */
export function viewDoubt(doubt: StationDocument['doubt'], now: number): StationDetail['doubt'] {
  if (doubt === null) return null
  const raisedAt = doubt.raisedAt.getTime()
  return { id: doubt.id, raisedAt, dueAt: raisedAt + MANAGER_ANSWERS_WITHIN, step: doubtStep({ raisedAt, answer: null }, now) }
}

/** The manager's last word. */
const isSwitchedOff = ({ evidence }: StationDocument) => evidence.filter(({ kind }) => WEIGHTS[kind].isManager).at(-1)?.kind === 'closed'

/** Pure. Of one person, ms; the manager's switch is no visit. */
export function lastCheckIn({ evidence }: Pick<StationDocument, 'evidence'>, personId: string): number | null {
  const own = evidence.filter((one) => one.personId === personId && !WEIGHTS[one.kind].isManager)
  return own.length === 0 ? null : Math.max(...own.map(({ at }) => at.getTime()))
}

const recent = (evidence: readonly StoredEvidence[], now: number) => evidence.filter(({ at }) => now - at.getTime() < EVIDENCE_KEPT_FOR)

/** Whoever found it open was in. */
function staysOf({ departures }: StationRow, evidence: readonly StoredEvidence[]) {
  const leftAt = new Map(departures.map(({ id, at }) => [id, at.getTime()]))
  const inside = evidence.filter(({ kind }) => WEIGHTS[kind].side === 'open' && !WEIGHTS[kind].isManager)
  return inside.map(({ id, at }) => ({ at: at.getTime(), leftAt: leftAt.get(id) ?? null }))
}

/** 420202005-001 → 2005001: what is the same for every station of the city is left out. */
const markerNumber = (id: string) => Number(id.slice(4).replace('-', ''))

/** The first of a name is 1, the next 2: nobody can tell who it is, and the same one is the same. */
function numbering(): (name: string) => number {
  const numbers = new Map<string, number>()
  return (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1)
    return numbers.get(name)!
  }
}
