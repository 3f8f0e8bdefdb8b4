import { describe, expect, it } from 'vitest'
import { getStation } from '@/shared/contract/stations'
import { closeToday } from '@/shared/contract/stations-desk'
import { DAY } from '@/shared/domain/time'
import { keepers, STATION, station } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.closeToday', () => {
  const cloud = withCloud()

  it('says why, to everybody, until the day is over', async () => {
    await station(cloud)
    const { secretary, street } = await keepers(cloud)
    expect(await secretary.ok(closeToday, { stationId: STATION, reason: '停电' })).toMatchObject({ closedReason: '停电', evidence: [{ kind: 'closed' }] })
    const rider = cloud.as('openid-rider')
    expect((await rider.ok(getStation, { stationId: STATION })).closedReason).toBe('停电')
    await cloud.control.advanceClock(DAY)
    expect((await rider.ok(getStation, { stationId: STATION })).closedReason).toBeNull()
    expect((await street.fails(closeToday, { stationId: STATION, reason: '停电' })).code).toBe('FORBIDDEN')
  })

  it('publishes no words that may not be said', async () => {
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '不能说' })
    expect((await cloud.as('openid-secretary').fails(closeToday, { stationId: STATION, reason: '不能说的' })).code).toBe('TEXT_REFUSED')
    await cloud.resetScripts()
  })

  it.each([{}, { stationId: STATION }, { stationId: STATION, reason: '' }, { stationId: STATION, reason: '长'.repeat(41) }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'stations.closeToday', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
