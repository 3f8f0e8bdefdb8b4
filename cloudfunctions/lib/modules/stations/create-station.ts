import { createStation } from '@/shared/contract/stations-desk'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { recordChange } from './change-station'
import { newStation } from './new-station'
import { showStation } from './show-station'
import type { StationDocument } from './station-document'
import { profileOf } from './station-profile'
import { findByRequest, findLastOfStreet, insertStation } from './stations.store'

const ATTEMPTS = 5

export const create = handle(createStation, async (input, context) => {
  const requestKey = `create:${context.person.id}:${input.id}`
  const known = await findByRequest(requestKey)
  if (known) return await showStation(known, context.viewer)
  const profile = await profileOf(input, context, null)
  const line = { version: 1, at: new Date(context.now), action: 'create' as const, by: 'city-admin', personId: context.person.id, requestId: input.id, fields: [], note: null }
  const made = await insertNumbered({ ...newStation('', profile, context.settings.isDemo), requestKey, history: [line] })
  await recordChange(made, line, { ...context, capacities: ['city-admin'] })
  return await showStation(made, context.viewer)
})

/** With the next number of its street. Another may take it in the same moment: then the one after. @throws CONFLICT */
export async function insertNumbered(station: StationDocument): Promise<StationDocument> {
  const street = station.placeCode.slice(0, 9)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const made = { ...station, _id: numberAfter(street, await findLastOfStreet(street)) }
    const outcome = await insertStation(made)
    if (outcome.inserted) return made
    const twin = outcome.duplicateOf === 'request' ? await findByRequest(station.requestKey) : undefined
    if (twin) return twin
  }
  throw new AppError('CONFLICT')
}

/** Pure. */
export function numberAfter(streetCode: string, last: string | undefined): string {
  return `${streetCode}-${String(Number(last?.slice(-3) ?? 0) + 1).padStart(3, '0')}`
}
