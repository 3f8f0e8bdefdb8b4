import { beforeAll, describe, expect, it } from 'vitest'
import { claimHousehold, refuseClaim } from '@/shared/contract/households'
import { listMyMessages } from '@/shared/contract/messages'
import { claimed, HOUSEHOLD_502, liveRoll, member } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('households.refuse', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it('says why, and leaves the person free to ask again', async () => {
    const phone = cloud.as('openid-resident')
    const claim = await claimed(phone)
    expect(await secretary.ok(refuseClaim, { claimId: claim.id, version: 1, reasonCode: 'not_known_here' })).toMatchObject({ state: 'refused', reasonCode: 'not_known_here' })
    expect((await phone.ok(listMyMessages, {})).items[0]?.kind).toBe('household.refuse')
    expect((await phone.ok(claimHousehold, { id: newUlid(), householdId: HOUSEHOLD_502, relation: 'family', name: '王芳', method: 'visit' })).state).toBe('pending')
  })

  it('is not for what was approved', async () => {
    const claim = await member(cloud.as('openid-member'), secretary)
    expect((await secretary.fails(refuseClaim, { claimId: claim.id, version: 2, reasonCode: 'other' })).code).toBe('CLAIM_WRONG_STATE')
    expect((await secretary.fails(refuseClaim, { claimId: claim.id, version: 1, reasonCode: 'other' })).code).toBe('CLAIM_CHANGED')
  })

  it.each([{}, { reasonCode: 'rude' }])('refuses %j', async (change) => {
    expect(await secretary.send({ operation: 'households.refuse', input: { claimId: newUlid(), version: 1, ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
