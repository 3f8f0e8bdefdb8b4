import { describe, expect, it } from 'vitest'
import { setSupply } from '@/shared/contract/stations-desk'
import { keepers, STATION, station } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.setSupply', () => {
  const cloud = withCloud()

  it('keeps the last word of each item, the newest first and no more than twelve', async () => {
    await station(cloud)
    const { manager, elsewhere } = await keepers(cloud)
    for (let index = 0; index < 13; index++) await manager.ok(setSupply, { stationId: STATION, item: `物资${index}`, level: 'ok' })
    const seen = await manager.ok(setSupply, { stationId: STATION, item: '物资5', level: 'out' })
    expect(seen.supplies).toHaveLength(12)
    expect(seen.supplies[0]).toMatchObject({ item: '物资5', level: 'out' })
    expect(seen.supplies.filter(({ item }) => item === '物资5' || item === '物资0')).toHaveLength(1)
    expect((await elsewhere.fails(setSupply, { stationId: STATION, item: '热水', level: 'ok' })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { item: '热水', level: 'many' }, { item: '太长的一样东西名字超过十二字', level: 'ok' }])('refuses %j', async (more) => {
    expect(await cloud.as('openid-manager').send({ operation: 'stations.setSupply', input: { stationId: STATION, ...more } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
