import { describe, expect, it } from 'vitest'
import { checkIn, getStation, leaveStation } from '@/shared/contract/stations'
import { scanned, STATION, station } from '../../factories/stations'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('stations.leave', () => {
  const cloud = withCloud()

  it('makes room at once, the first time that it is said', async () => {
    const door = await station(cloud, { capacity: 5 })
    const ids: string[] = []
    for (let index = 0; index < 5; index++) {
      const input = scanned(door)
      ids.push(input.id)
      await cloud.as(`openid-${index}`).ok(checkIn, input)
    }
    const rider = cloud.as('openid-0')
    const occupancy = async () => (await rider.ok(getStation, { stationId: STATION })).occupancy
    expect(await occupancy()).toBe('busy')
    const { leftAt } = await rider.ok(leaveStation, { checkInId: ids[0]! })
    expect(await rider.ok(leaveStation, { checkInId: ids[0]! })).toEqual({ leftAt })
    expect(await occupancy()).toBe('some')
    expect((await rider.fails(leaveStation, { checkInId: ids[1]! })).code).toBe('CHECK_IN_NOT_FOUND')
    expect((await rider.fails(leaveStation, { checkInId: newUlid() })).code).toBe('CHECK_IN_NOT_FOUND')
  })

  it.each([{}, { checkInId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-0').send({ operation: 'stations.leave', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
