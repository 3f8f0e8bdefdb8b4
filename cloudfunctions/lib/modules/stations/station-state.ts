import type { WorkingCalendar } from '@/shared/domain/calendar/working-calendar'
import { stationStatus, type StationStatus } from '@/shared/domain/stations/station-status'
import type { StationDocument } from './station-document'

/** Pure. By the same rules as on the phone. */
export function statusOf(station: StationDocument, now: number, calendar: WorkingCalendar): StationStatus {
  const evidence = station.evidence.map(({ kind, at, personId, installId }) => ({ kind, at: at.getTime(), reporter: personId, installId }))
  return stationStatus({ ...station, verifiedAt: station.verifiedAt?.getTime() ?? null }, now, evidence, calendar)
}
