import { describe, expect, it } from 'vitest'
import { claimHousehold, listMyClaims, withdrawClaim } from '@/shared/contract/households'
import { claimed, HOUSEHOLD_101, HOUSEHOLD_502, liveRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('households.listMine', () => {
  const cloud = withCloud()

  it('tells what was asked for, newest first, ended ones too', async () => {
    await liveRoll(await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO))
    const phone = cloud.as('openid-resident')
    expect(await phone.ok(listMyClaims, {})).toEqual({ items: [], nextCursor: null })
    const first = await claimed(phone)
    await phone.ok(withdrawClaim, { claimId: first.id, version: 1 })
    await cloud.control.advanceClock(1_000)
    await phone.ok(claimHousehold, { id: newUlid(), householdId: HOUSEHOLD_101, relation: 'tenant', name: '王芳', method: 'visit' })
    const page = await phone.ok(listMyClaims, { limit: 1 })
    expect(page.items).toMatchObject([{ householdId: HOUSEHOLD_101, state: 'pending' }])
    expect((await phone.ok(listMyClaims, { cursor: page.nextCursor as string })).items).toMatchObject([{ householdId: HOUSEHOLD_502, state: 'withdrawn' }])
    expect((await cloud.as('openid-other').ok(listMyClaims, {})).items).toEqual([])
  })

  it.each([{ limit: 0 }, { cursor: '?' }, { personId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-resident').send({ operation: 'households.listMine', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
