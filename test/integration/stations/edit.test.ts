import { describe, expect, it } from 'vitest'
import { editStation, listStationHistory } from '@/shared/contract/stations-desk'
import { keepers, STATION, STATION_INPUT, station } from '../../factories/stations'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('stations.edit', () => {
  const cloud = withCloud()

  it('writes once, says what changed, and lets nobody write over what they did not see', async () => {
    await station(cloud)
    const { manager, street, elsewhere } = await keepers(cloud)
    const input = { ...STATION_INPUT, id: newUlid(), stationId: STATION, version: 1, name: '改过的演示驿站' }
    const answers = await Promise.all([manager.call(editStation, input), manager.call(editStation, input)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { version: 2, name: '改过的演示驿站', facilities: { toilet: 'ok' } } })
    expect((await street.fails(editStation, { ...input, id: newUlid() })).code).toBe('STATION_CHANGED')
    expect((await elsewhere.fails(editStation, { ...input, id: newUlid(), version: 2 })).code).toBe('FORBIDDEN')
    const { items } = await street.ok(listStationHistory, { stationId: STATION })
    expect(items).toMatchObject([{ version: 2, action: 'edit', by: 'station-manager' }])
    expect(items[0]?.fields).toEqual(expect.arrayContaining(['name', 'facilities', 'address']))
    expect(items[0]?.fields).not.toContain('lng')
    const both = await Promise.all([manager.call(editStation, { ...input, id: newUlid(), version: 2 }), street.call(editStation, { ...input, id: newUlid(), version: 2, name: '街道改的' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it.each([{ id: 'x' }, { version: 0 }, { capacity: 0 }])('refuses %j', async (change) => {
    const input = { ...STATION_INPUT, id: newUlid(), stationId: STATION, version: 1, ...change }
    expect(await cloud.as('openid-manager').send({ operation: 'stations.edit', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
