import { describe, expect, it } from 'vitest'
import { confirmStation, listStationHistory } from '@/shared/contract/stations-desk'
import { keepers, STATION, station } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.confirm', () => {
  const cloud = withCloud()

  it('says once that all of it is right, however often it is sent', async () => {
    await station(cloud)
    const { manager, elsewhere } = await keepers(cloud)
    const answers = await Promise.all([1, 2, 3].map(() => manager.call(confirmStation, { stationId: STATION, version: 1 })))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { version: 2, verifiedAt: expect.any(Number) } })
    expect((await manager.ok(listStationHistory, { stationId: STATION })).items).toMatchObject([{ version: 2, action: 'confirm', by: 'station-manager', fields: ['verifiedAt'] }])
    expect(await cloud.as('openid-secretary').fails(confirmStation, { stationId: STATION, version: 1 })).toMatchObject({ code: 'STATION_CHANGED', fields: { version: '2' } })
    expect((await elsewhere.fails(confirmStation, { stationId: STATION, version: 2 })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { version: 0 }, { version: '1' }])('refuses %j', async (more) => {
    expect(await cloud.as('openid-manager').send({ operation: 'stations.confirm', input: { stationId: STATION, ...more } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
