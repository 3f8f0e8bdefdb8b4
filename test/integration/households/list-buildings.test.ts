import { describe, expect, it } from 'vitest'
import { listBuildings } from '@/shared/contract/households'
import { liveRoll } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('households.listBuildings', () => {
  const cloud = withCloud()

  it('has the buildings of the live roll, none before there is one', async () => {
    const phone = cloud.as('openid-resident')
    expect(await phone.ok(listBuildings, { communityCode: HONGQIQIAO })).toEqual({ buildings: [] })
    await liveRoll(await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO))
    expect((await phone.ok(listBuildings, { communityCode: HONGQIQIAO })).buildings).toEqual([
      { key: 'b03', code: `${HONGQIQIAO}-g01-b03`, name: '3栋', rooms: 3 },
      { key: 'b05', code: `${HONGQIQIAO}-g02-b05`, name: '5栋', rooms: 1 },
    ])
    expect((await phone.ok(listBuildings, { communityCode: GUANGZHOU_ROAD })).buildings).toEqual([])
    expect((await phone.fails(listBuildings, { communityCode: '420202999999' })).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{}, { communityCode: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-resident').send({ operation: 'households.listBuildings', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
