import { beforeAll, describe, expect, it } from 'vitest'
import { checkIn, getStation } from '@/shared/contract/stations'
import { CHECK_IN_EVERY } from '@/shared/domain/stations/check-in'
import { HONGQIQIAO } from '../../factories/reports'
import { scanned, STATION, station } from '../../factories/stations'
import { withCloud, WORKING_MORNING } from '../../setup/start-cloud'

describe('stations.get', () => {
  const cloud = withCloud()
  const rider = cloud.as('openid-rider')

  beforeAll(async () => {
    await station(cloud, { supplies: [{ item: '热水', level: 'low', at: new Date(WORKING_MORNING) }] })
  })

  it('tells everything that is known of one, and whether the caller may check in or looks after it', async () => {
    const seen = await rider.ok(getStation, { stationId: STATION })
    expect(seen).toMatchObject({ id: STATION, version: 1, placeCode: HONGQIQIAO, supplies: [{ item: '热水', level: 'low' }], checkInAt: null, isManager: false })
    const { checkInAt } = await rider.ok(checkIn, scanned({ ...seen, _id: STATION }))
    expect((await rider.ok(getStation, { stationId: STATION })).checkInAt).toBe(checkInAt)
    await cloud.control.advanceClock(CHECK_IN_EVERY)
    expect((await rider.ok(getStation, { stationId: STATION })).checkInAt).toBeNull()
    const manager = await cloud.appoint('openid-manager', 'station-manager', HONGQIQIAO)
    await cloud.control.advanceClock(6_000)
    expect((await manager.ok(getStation, { stationId: STATION })).isManager).toBe(true)
  })

  it('knows of one that is gone, and of none that never was', async () => {
    await station(cloud, { _id: '420202005-002', isRetired: true })
    expect((await rider.ok(getStation, { stationId: '420202005-002' })).isRetired).toBe(true)
    expect((await rider.fails(getStation, { stationId: '420202005-900' })).code).toBe('STATION_NOT_FOUND')
  })

  it.each([{}, { stationId: 'x' }, { stationId: STATION, more: 1 }])('refuses %j', async (input) => {
    expect(await rider.send({ operation: 'stations.get', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
