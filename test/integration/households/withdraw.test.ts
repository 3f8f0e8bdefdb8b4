import { beforeAll, describe, expect, it } from 'vitest'
import { approveClaim, withdrawClaim } from '@/shared/contract/households'
import { claimed, liveRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('households.withdraw', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it('takes back what waits, again and again', async () => {
    const phone = cloud.as('openid-resident')
    const claim = await claimed(phone)
    for (let count = 0; count < 2; count++) expect((await phone.ok(withdrawClaim, { claimId: claim.id, version: 1 })).state).toBe('withdrawn')
    expect((await secretary.fails(approveClaim, { claimId: claim.id, version: 2 })).code).toBe('CLAIM_WRONG_STATE')
  })

  it('is the applicant\'s alone', async () => {
    const claim = await claimed(cloud.as('openid-other'))
    expect((await secretary.fails(withdrawClaim, { claimId: claim.id, version: 1 })).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-nobody').fails(withdrawClaim, { claimId: claim.id, version: 1 })).code).toBe('CLAIM_NOT_FOUND')
  })

  it('races with the approval: one of them counts', async () => {
    const phone = cloud.as('openid-racer')
    const claim = await claimed(phone)
    const replies = await Promise.all([phone.call(withdrawClaim, { claimId: claim.id, version: 1 }), secretary.call(approveClaim, { claimId: claim.id, version: 1 })])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it.each([{ version: 0 }, { claimId: 'x' }, { x: 1 }])('refuses %j', async (change) => {
    expect(await secretary.send({ operation: 'households.withdraw', input: { claimId: newUlid(), version: 1, ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
