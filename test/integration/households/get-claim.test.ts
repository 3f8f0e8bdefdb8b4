import { describe, expect, it } from 'vitest'
import { getClaim } from '@/shared/contract/households'
import { claimed, liveRoll } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('households.getClaim', () => {
  const cloud = withCloud()

  it('is told to its person and to those who decide, to nobody else', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
    const phone = cloud.as('openid-resident')
    const { id: claimId } = await claimed(phone)
    expect(await phone.ok(getClaim, { claimId })).toMatchObject({ isMine: true, name: '王芳', evidence: null })
    expect(await secretary.ok(getClaim, { claimId })).toMatchObject({ isMine: false, name: '王芳', evidence: { nameOnRoll: true, mayApprove: true } })
    const other = await cloud.appoint('openid-other', 'secretary', GUANGZHOU_ROAD)
    for (const stranger of [other, cloud.as('openid-nobody')]) {
      expect(await stranger.fails(getClaim, { claimId })).toEqual(await stranger.fails(getClaim, { claimId: newUlid() }).then((failure) => ({ ...failure, requestId: expect.any(String) as string })))
    }
  })

  it.each([{}, { claimId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-resident').send({ operation: 'households.getClaim', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
