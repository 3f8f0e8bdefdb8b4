import { beforeAll, describe, expect, it } from 'vitest'
import { getGrids, publishGrids, saveGrids } from '@/shared/contract/grids'
import { drawing } from '../../factories/grids'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('places.getGrids', () => {
  const cloud = withCloud()
  const guest = cloud.as('openid-guest')
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('tells anybody what counts, in one trip, and nothing of a drawing that does not', async () => {
    const { id } = await secretary.ok(saveGrids, drawing())
    expect(await guest.ok(getGrids, { communityCode: HONGQIQIAO })).toEqual({ revision: 0, since: null, grids: [] })
    await secretary.ok(publishGrids, { gridsId: id, version: 1, liveRevision: 0 })
    await cloud.control.resetCounters()
    const live = await guest.ok(getGrids, { communityCode: HONGQIQIAO })
    expect((await cloud.control.counters())[0]?.trips).toBe(1)
    expect(live).toMatchObject({ revision: 1, grids: [{ code: 'g01', areaM2: expect.any(Number) }, { code: 'g02' }] })
    expect(JSON.stringify(live)).not.toContain(await secretary.personId())
    expect((await guest.ok(getGrids, { communityCode: GUANGZHOU_ROAD })).grids).toEqual([])
  })

  it('refuses a community that is not there', async () => {
    expect((await guest.fails(getGrids, { communityCode: '420202999999' })).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{}, { communityCode: 'x' }, { communityCode: HONGQIQIAO, x: 1 }])('refuses %j', async (input) => {
    expect(await guest.send({ operation: 'places.getGrids', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
