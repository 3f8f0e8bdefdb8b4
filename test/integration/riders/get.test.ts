import { describe, expect, it } from 'vitest'
import { getVerification } from '@/shared/contract/riders'
import { HONGQIQIAO } from '../../factories/reports'
import { badgeShown } from '../../factories/riders'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('riders.get', () => {
  const cloud = withCloud()

  it('is told to the rider and to those who decide; for others there is none', async () => {
    const rider = cloud.as('openid-rider')
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const worker = await cloud.appoint('openid-worker', 'grid-worker', HONGQIQIAO)
    const { id } = await badgeShown(rider)
    expect(await rider.ok(getVerification, { verificationId: id })).toMatchObject({ isMine: true, mayDecide: null })
    expect(await secretary.ok(getVerification, { verificationId: id })).toMatchObject({ isMine: false, mayDecide: true })
    for (const other of [worker, cloud.as('openid-stranger')]) expect((await other.fails(getVerification, { verificationId: id })).code).toBe('RIDER_REQUEST_NOT_FOUND')
    expect((await rider.fails(getVerification, { verificationId: newUlid() })).code).toBe('RIDER_REQUEST_NOT_FOUND')
  })

  it.each([{}, { verificationId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-rider').send({ operation: 'riders.get', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
