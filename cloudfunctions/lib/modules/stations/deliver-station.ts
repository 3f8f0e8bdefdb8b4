import type { Work } from '../../kernel/context'
import type { StationOutboxEntry } from './station-document'
import { clearOutbox, findStation } from './stations.store'

/** What follows from what happened at a station, brought to those whom it concerns. Doing it again does no harm: each notice has a key of its own. */
export async function deliverStation(stationId: string, work: Work): Promise<void> {
  const station = await findStation(stationId)
  if (!station || station.undeliveredSince === null) return
  for (const entry of station.outbox) await tell(entry, station.placeCode, work)
  // What came in meanwhile keeps the list: it is delivered again.
  await clearOutbox(station)
}

async function tell(entry: StationOutboxEntry, placeCode: string, work: Work): Promise<void> {
  const { notices, duties } = work.ports
  if (entry.duty === null) return await notices.deliver([entry.notice], work)
  const isHeld = entry.orDuty === null || (await duties.holders(entry.duty, placeCode, work.now)).length > 0
  await notices.tellDuty(isHeld ? entry.duty : entry.orDuty!, placeCode, entry.notice, work)
}
