import { beforeAll, describe, expect, it } from 'vitest'
import { getMe } from '@/shared/contract/people'
import { refuseVerification } from '@/shared/contract/riders'
import { HONGQIQIAO } from '../../factories/reports'
import { badgeShown } from '../../factories/riders'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('riders.refuse', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('says why, makes nobody a rider, and lets them ask again', async () => {
    const rider = cloud.as('openid-rider')
    const { id, version } = await badgeShown(rider)
    const refusal = { verificationId: id, version, reasonCode: 'unreadable' } as const
    const answers = await Promise.all([secretary.call(refuseVerification, refusal), secretary.call(refuseVerification, refusal)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'refused', reasonCode: 'unreadable' } })
    expect((await rider.ok(getMe, {})).appointments).toEqual([])
    expect((await badgeShown(rider)).state).toBe('pending')
  })

  it('is not for the rider, nor for a stranger', async () => {
    const rider = cloud.as('openid-other')
    const { id, version } = await badgeShown(rider)
    expect((await rider.fails(refuseVerification, { verificationId: id, version, reasonCode: 'other' })).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-stranger').fails(refuseVerification, { verificationId: id, version, reasonCode: 'other' })).code).toBe('RIDER_REQUEST_NOT_FOUND')
  })

  it.each([{}, { verificationId: newUlid(), version: 1 }, { verificationId: newUlid(), version: 1, reasonCode: 'x' }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'riders.refuse', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
