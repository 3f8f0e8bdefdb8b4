import { describe, expect, it } from 'vitest'
import { getStation, listStations } from '@/shared/contract/stations'
import { retireStation } from '@/shared/contract/stations-desk'
import { keepers, STATION, station } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.retire', () => {
  const cloud = withCloud()

  it('is the street’s to decide; it leaves the map, and whoever has its page reads that it is gone', async () => {
    await station(cloud)
    const { manager, street } = await keepers(cloud)
    const input = { stationId: STATION, version: 1, explanation: '演示：搬走了' }
    expect((await manager.fails(retireStation, input)).code).toBe('FORBIDDEN')
    const answers = await Promise.all([street.call(retireStation, input), street.call(retireStation, input)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { isRetired: true, version: 2 } })
    expect((await manager.ok(listStations, {})).items).toEqual([])
    expect((await manager.ok(getStation, { stationId: STATION })).isRetired).toBe(true)
    expect((await street.fails(retireStation, { ...input, version: 5 })).code).toBe('STATION_CHANGED')
  })

  it.each([{}, { version: 1 }, { version: 1, explanation: '' }])('refuses %j', async (more) => {
    expect(await cloud.as('openid-street').send({ operation: 'stations.retire', input: { stationId: STATION, ...more } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
