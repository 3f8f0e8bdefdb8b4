import { describe, expect, it } from 'vitest'
import { listStationsOnDesk } from '@/shared/contract/stations-desk'
import { HONGQIQIAO } from '../../factories/reports'
import { foundShut, keepers, stations } from '../../factories/stations'
import { withCloud } from '../../setup/start-cloud'

describe('stations.listOnDesk', () => {
  const cloud = withCloud()

  it('is one trip, in pages, with what waits', async () => {
    const doors = await stations(cloud, 25)
    const { manager, street, elsewhere } = await keepers(cloud)
    await foundShut(cloud, doors[1]!)
    await manager.ok(listStationsOnDesk, { placeCode: HONGQIQIAO })
    await cloud.control.resetCounters()
    const first = await manager.ok(listStationsOnDesk, { placeCode: HONGQIQIAO })
    expect((await cloud.control.counters()).find(({ functionName }) => functionName === 'api')).toMatchObject({ trips: 1 })
    expect(first.items.slice(0, 2)).toMatchObject([{ doubt: null }, { doubt: { step: 'manager' }, needsReview: false }])
    const rest = await manager.ok(listStationsOnDesk, { placeCode: HONGQIQIAO, cursor: first.nextCursor! })
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([20, 5, null])
    expect((await street.ok(listStationsOnDesk, { placeCode: HONGQIQIAO.slice(0, 9), limit: 50 })).items).toHaveLength(25)
    expect((await elsewhere.fails(listStationsOnDesk, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { placeCode: 'x' }, { placeCode: HONGQIQIAO, limit: 51 }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-manager').send({ operation: 'stations.listOnDesk', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
