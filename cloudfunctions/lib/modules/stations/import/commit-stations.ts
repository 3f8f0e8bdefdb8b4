import { commitStations } from '@/shared/contract/station-import'
import type { ImportPlan } from '@/shared/domain/stations/plan-import'
import { AppError } from '@/shared/errors'
import { downloadFile } from '../../../adapters/storage'
import type { PersonContext } from '../../../kernel/context'
import { handle } from '../../../kernel/handler'
import { numberAfter } from '../create-station'
import { newStation } from '../new-station'
import type { StationChange, StationDocument } from '../station-document'
import { scopesOf } from '../station-places'
import { writeChange } from '../stations.store'
import type { StationImportDocument } from './import-document'
import { findAllStations, findImport, insertStations, makeLive } from './import.store'
import { planStationFile } from './plan-station-file'
import { resultOf, viewImport } from './stage-stations'

/** Somebody may take a number, or edit a station, in the same moment: what did not go in is planned anew. */
const ATTEMPTS = 3

export const commit = handle(commitStations, async ({ importId }, context) => {
  const document = await findImport(importId)
  if (document?.createdBy !== context.person.id) throw new AppError('STATION_IMPORT_NOT_FOUND')
  if (document.state === 'live') return viewImport(document)
  const bytes = await downloadFile(document.fileId)
  if (!bytes) throw new AppError('ROLL_FILE_MISSING')
  const first = await planStationFile(bytes, document.datum)
  for (let attempt = 0, plan = first; plan.added.length + plan.changed.length > 0; plan = await planStationFile(bytes, document.datum)) {
    if (attempt++ === ATTEMPTS) throw new AppError('CONFLICT')
    await apply(plan, document, context)
  }
  const result = resultOf(first)
  await makeLive(document, result)
  await context.ports.audit.record([
    { id: `station-import:${importId}`, at: context.now, actorId: context.person.id, capacities: ['city-admin'], action: 'stations.commitImport', subject: { type: 'station-import', id: importId }, placeCode: '420200', reasonCode: null, ownerId: null, fact: { importId, ...result.counts } },
  ])
  return viewImport({ ...document, ...result, state: 'live' })
})

async function apply({ added, changed }: ImportPlan<StationDocument>, { _id: requestId }: StationImportDocument, { person, now, settings }: PersonContext): Promise<void> {
  const line = (version: number, fields: string[]): StationChange => ({ version, at: new Date(now), action: 'import', by: 'city-admin', personId: person.id, requestId, fields, note: null })
  const last = new Map<string, string>()
  for (const { _id } of await findAllStations()) last.set(_id.slice(0, 9), _id)
  const made = added.map(({ key, number, profile }) => {
    const street = profile.placeCode.slice(0, 9)
    const _id = number ?? numberAfter(street, last.get(street))
    if (!number || _id > (last.get(street) ?? '')) last.set(street, _id)
    return { ...newStation(_id, { ...profile, doorPhotoId: null, rules: '' }, settings.isDemo), requestKey: key, history: [line(1, [])] }
  })
  await insertStations(made)
  for (const { station, set } of changed) {
    const scopes = set.placeCode === undefined ? {} : { scopes: scopesOf(set.placeCode) }
    await writeChange(station, { ...set, ...scopes }, line(station.version + 1, Object.keys(set)))
  }
}
