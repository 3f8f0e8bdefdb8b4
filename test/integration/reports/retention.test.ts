import { describe, expect, it } from 'vitest'
import { DAY } from '@/shared/domain/time'
import { arrangeAccepted, arrangeClosed } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('after 180 days', () => {
  const world = withWorld()
  const stored = async (id: string) => (await world.cloud.control.readDocuments('reports', { _id: id }))[0] as unknown as { point: { coordinates: [number, number] }; accuracyM: number; exactUntil: unknown }

  it('a closed report keeps its place to 100 m, an open one exactly', async () => {
    const [closed, open] = [await arrangeClosed(world), await arrangeAccepted(world)]
    const exact: [number, number] = [115.0661234, 30.2181234]
    for (const { id } of [closed, open]) await world.cloud.control.importDocuments('reports', [{ ...(await stored(id)), point: { type: 'Point', coordinates: exact } } as never])
    // The clock finds their grid first.
    await world.cloud.tick()
    const before = await stored(closed.id)
    await world.cloud.control.advanceClock(179 * DAY)
    await world.cloud.tick()
    expect(await stored(closed.id)).toEqual(before)

    await world.cloud.control.advanceClock(2 * DAY)
    await world.cloud.tick()
    expect(await stored(closed.id)).toMatchObject({ point: { coordinates: [115.066, 30.218] }, accuracyM: 100, exactUntil: null })
    expect((await stored(open.id)).point.coordinates).toEqual(exact)
    expect(await world.cloud.tick()).toMatchObject({ 'reports.coarsen-locations': 0 })
  })
})
