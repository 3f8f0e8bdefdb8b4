import { MANAGER_ANSWERS_WITHIN } from '@/shared/domain/stations/station-doubt'
import { WEIGHTS } from '@/shared/domain/stations/station-evidence'
import type { Work } from '../../kernel/context'
import { deliverStation } from './deliver-station'
import type { StationDocument } from './station-document'
import { statusOf } from './station-state'
import { findStation, updateUnseen, writeOutbox } from './stations.store'

/** Pure. Whether it is worth a look: two people say that one does not get in. */
export function isDoubtful({ evidence, doubt }: Pick<StationDocument, 'evidence' | 'doubt'>): boolean {
  return doubt === null && new Set(evidence.filter(({ kind }) => WEIGHTS[kind].side === 'shut').map(({ personId }) => personId)).size > 1
}

/**
 * Reads the station as it is now, for others may have said something meanwhile, and asks whoever looks after it if it counts as doubted. One doubt at a
 * time. Idempotent. @returns whether one was raised
 */
export async function raiseDoubt(stationId: string, work: Work): Promise<boolean> {
  const station = await findStation(stationId)
  if (!station) return false
  const { calendar } = await work.ports.calendar.read()
  if (station.doubt !== null || statusOf(station, work.now, calendar).code !== 'SUSPECT_CLOSED') {
    await updateUnseen(station, { set: { doubtCheckAt: null } })
    return false
  }
  const doubt = { id: String(work.now), raisedAt: new Date(work.now) }
  const isFirst = await writeOutbox(
    station,
    { doubt: null },
    { doubt, doubtDueAt: new Date(work.now + MANAGER_ANSWERS_WITHIN), doubtCheckAt: null },
    [{ duty: 'tend', orDuty: 'intake', notice: { key: `station:${stationId}:${doubt.id}`, kind: 'station.doubt_here', values: { name: station.name }, subject: { type: 'station', id: stationId }, waitsForMe: true, quiet: 'staff' } }],
    work.now,
  )
  if (isFirst) await deliverStation(stationId, work)
  return isFirst
}
