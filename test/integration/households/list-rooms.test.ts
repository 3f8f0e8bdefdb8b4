import { describe, expect, it } from 'vitest'
import { listRooms } from '@/shared/contract/households'
import { bindPhone, liveRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('households.listRooms', () => {
  const cloud = withCloud()

  it('has the doors in their order, without a word about who lives there; for those with a phone', async () => {
    await liveRoll(await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO))
    const phone = cloud.as('openid-resident')
    expect((await phone.fails(listRooms, { communityCode: HONGQIQIAO, buildingKey: 'b03' })).code).toBe('FORBIDDEN')
    await bindPhone(phone)
    const { rooms } = await phone.ok(listRooms, { communityCode: HONGQIQIAO, buildingKey: 'b03' })
    expect(rooms.map(({ unit, room }) => [unit, room])).toEqual([[1, '101'], [1, '102'], [2, '502']])
    expect(JSON.stringify(rooms)).not.toMatch(/李|王|张|赵/)
    expect((await phone.ok(listRooms, { communityCode: HONGQIQIAO, buildingKey: 'b99' })).rooms).toEqual([])
  })

  it.each([{}, { communityCode: HONGQIQIAO }, { communityCode: HONGQIQIAO, buildingKey: '$ne' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-resident').send({ operation: 'households.listRooms', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
