import { describe, expect, it } from 'vitest'
import { confirmStation, listStationHistory, retireStation } from '@/shared/contract/stations-desk'
import { keepers, STATION, station } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.listHistory', () => {
  const cloud = withCloud()

  it('tells offices and never persons, the newest first', async () => {
    await station(cloud)
    const { manager, street, elsewhere } = await keepers(cloud)
    await manager.ok(confirmStation, { stationId: STATION, version: 1 })
    await street.ok(retireStation, { stationId: STATION, version: 2, explanation: '演示：搬走了' })
    const answer = await street.ok(listStationHistory, { stationId: STATION })
    expect(answer.items).toMatchObject([{ version: 3, by: 'street-officer', action: 'retire', note: '演示：搬走了' }, { version: 2, by: 'station-manager', action: 'confirm', note: null }])
    for (const phone of [manager, street]) expect(JSON.stringify(answer)).not.toContain(await phone.personId())
    expect((await elsewhere.fails(listStationHistory, { stationId: STATION })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { stationId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-manager').send({ operation: 'stations.listHistory', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
