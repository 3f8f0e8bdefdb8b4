import { describe, expect, it } from 'vitest'
import { closeToday, openToday } from '@/shared/contract/stations-desk'
import { keepers, STATION, station } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.openToday', () => {
  const cloud = withCloud()

  it('is the word of whoever looks after it there, and takes back that it is closed', async () => {
    await station(cloud)
    const { manager, elsewhere } = await keepers(cloud)
    await manager.ok(closeToday, { stationId: STATION, reason: '停电' })
    await cloud.control.advanceClock(60_000)
    const seen = await manager.ok(openToday, { stationId: STATION })
    expect(seen).toMatchObject({ closedReason: null, evidence: [{ kind: 'closed' }, { kind: 'opened' }] })
    expect((await manager.ok(openToday, { stationId: STATION })).evidence.length).toBeGreaterThanOrEqual(2)
    expect((await elsewhere.fails(openToday, { stationId: STATION })).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-rider').fails(openToday, { stationId: STATION })).code).toBe('FORBIDDEN')
    expect((await manager.fails(openToday, { stationId: '420202005-900' })).code).toBe('STATION_NOT_FOUND')
  })

  it.each([{}, { stationId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-manager').send({ operation: 'stations.openToday', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
