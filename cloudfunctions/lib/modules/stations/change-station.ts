import type { Role } from '@/shared/domain/appointments'
import { rolesAt } from '@/shared/domain/appointments'
import { MANAGERS, OVERSEERS, SECRETARIES } from '@/shared/domain/stations/station-offices'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../kernel/context'
import type { StationChange, StationDocument } from './station-document'
import { findStation, writeChange } from './stations.store'

interface Wanted {
  /** That the caller saw. */
  version: number
  action: StationChange['action']
  requestId: string
  note?: string
  set: Partial<StationDocument>
}

/**
 * The one way in which what a station says of itself changes: one conditional update on the version, with a line in its history and an entry in the log of acts.
 * The same call again is a success. @throws STATION_CHANGED
 */
export async function changeStation(context: SubjectContext<StationDocument>, { version, action, requestId, note, set }: Wanted): Promise<StationDocument> {
  const station = context.subject.document
  const isRepeat = (one: StationDocument) => one.history.some((line) => line.requestId === requestId && line.personId === context.person.id)
  if (isRepeat(station)) return station
  const fields = (Object.keys(set) as (keyof StationDocument)[]).filter((field) => field !== 'scopes' && JSON.stringify(set[field]) !== JSON.stringify(station[field]))
  const [by] = officesAt(context)
  const line: StationChange = { version: version + 1, at: new Date(context.now), action, by: by ?? 'city-admin', personId: context.person.id, requestId, fields, note: note ?? null }
  if (station.version !== version || !(await writeChange(station, set, line))) {
    const stored = await findStation(station._id)
    if (!stored || !isRepeat(stored)) throw new AppError('STATION_CHANGED', { fields: { version: String(stored?.version ?? 0) } })
    return stored
  }
  const changed = { ...station, ...set, version: version + 1, history: [...station.history, line] }
  await recordChange(changed, line, context)
  return changed
}

/** Idempotent: one entry a version. */
export async function recordChange({ _id, placeCode }: StationDocument, { version, action, fields }: StationChange, context: Pick<SubjectContext<StationDocument>, 'ports' | 'person' | 'now'> & { capacities?: readonly string[] }): Promise<void> {
  const act = { id: `station:${_id}:${version}`, at: context.now, actorId: context.person.id, capacities: context.capacities ?? [], action: `stations.${action}`, subject: { type: 'station', id: _id }, placeCode }
  await context.ports.audit.record([{ ...act, reasonCode: null, ownerId: null, fact: { fields } }])
}

/** In which the caller acts there. */
export function officesAt({ viewer, subject }: SubjectContext<StationDocument>): Role[] {
  return rolesAt(viewer.appointments, subject.placeCode, viewer.now).filter((role) => [...MANAGERS, ...SECRETARIES, ...OVERSEERS].includes(role))
}
