import { acceptReport, confirmReport, resolveReport, submitReport } from '@/shared/contract/reports'
import type { Point } from '@/shared/domain/geo/point'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { placeIn, type World } from '../weapp/phone/world'

/** Where the rider, the grid worker and the secretary of the journeys are at home. */
export const COMMUNITY = '420202005007'
/** A spot in it, GCJ-02. */
export const SPOT: Point = placeIn(COMMUNITY, [40, -60])

const located = { ...SPOT, crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }

/** What journeys take as given: a rider's report at the spot. @returns its id */
export async function submitted(world: World, landmark: string, categoryCode = 'B1'): Promise<string> {
  const rider = personOf(world.people, 'rider')
  const now = Date.now()
  const id = createUlid(now, Math.random)
  const photo = await rider.upload(`uploads/${rider.personId}/${id}/before-1.jpg`, drawScenePhoto('manhole', 'before', landmark))
  await rider.call(submitReport, { id, categoryCode, photos: [photo], location: located, communityCode: COMMUNITY, landmark, capturedAt: now })
  return id
}

export async function accepted(world: World, landmark: string): Promise<string> {
  const id = await submitted(world, landmark)
  await personOf(world.people, 'secretary').call(acceptReport, { reportId: id, version: 1 })
  return id
}

/** Says to be fixed, and waits for the rider's look. */
export async function resolved(world: World, landmark: string): Promise<string> {
  const id = await accepted(world, landmark)
  await resolve(world, id, 2)
  return id
}

/** The grid worker says of one that is in handling that it is fixed. */
export async function resolve(world: World, id: string, version: number): Promise<void> {
  const worker = personOf(world.people, 'grid-worker')
  const photo = await worker.upload(`uploads/${worker.personId}/${id}/after-${version}.jpg`, drawScenePhoto('manhole', 'after', id))
  await worker.call(resolveReport, { reportId: id, version, photos: [photo], note: '换了', location: located })
}

/** Over, by the rider's own word. */
export async function closed(world: World, landmark: string): Promise<string> {
  const id = await resolved(world, landmark)
  await personOf(world.people, 'rider').call(confirmReport, { reportId: id, version: 3 })
  return id
}

export async function stateOf(world: World, id: string): Promise<unknown> {
  const [stored] = await world.cloud.control.readDocuments('reports', { _id: id })
  return stored?.state
}
