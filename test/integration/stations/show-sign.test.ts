import { describe, expect, it } from 'vitest'
import { checkIn } from '@/shared/contract/stations'
import { showSign } from '@/shared/contract/stations-desk'
import { keepers, scanned, STATION, station } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.showSign', () => {
  const cloud = withCloud()

  it('is for those who put it up, and works at the door', async () => {
    const door = await station(cloud)
    const { manager, elsewhere } = await keepers(cloud)
    const { sign } = await manager.ok(showSign, { stationId: STATION })
    await cloud.as('openid-rider').ok(checkIn, scanned(door, { code: sign }))
    expect((await elsewhere.fails(showSign, { stationId: STATION })).code).toBe('FORBIDDEN')
    expect((await manager.fails(showSign, { stationId: '420202005-900' })).code).toBe('STATION_NOT_FOUND')
  })

  it.each([{}, { stationId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-manager').send({ operation: 'stations.showSign', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
