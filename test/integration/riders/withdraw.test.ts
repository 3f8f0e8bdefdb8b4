import { describe, expect, it } from 'vitest'
import { openBadge, withdrawVerification } from '@/shared/contract/riders'
import { HONGQIQIAO } from '../../factories/reports'
import { badgeShown } from '../../factories/riders'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('riders.withdraw', () => {
  const cloud = withCloud()

  it('takes it back with the photo, also twice, and only one\'s own', async () => {
    const rider = cloud.as('openid-rider')
    const { id, version } = await badgeShown(rider)
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    expect((await secretary.fails(withdrawVerification, { verificationId: id, version })).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-stranger').fails(withdrawVerification, { verificationId: id, version })).code).toBe('RIDER_REQUEST_NOT_FOUND')
    const { url } = await secretary.ok(openBadge, { verificationId: id })
    expect((await fetch(url ?? '')).ok).toBe(true)
    const answers = await Promise.all([1, 2].map(() => rider.call(withdrawVerification, { verificationId: id, version })))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'withdrawn' } })
    await cloud.tick()
    expect((await cloud.control.readDocuments('rider_verifications', { _id: id }))[0]).toMatchObject({ badgeFileId: null })
    expect((await fetch(url ?? '')).ok).toBe(false)
    expect((await rider.fails(withdrawVerification, { verificationId: id, version: 2 })).code).toBe('RIDER_REQUEST_WRONG_STATE')
  })

  it.each([{}, { verificationId: newUlid() }, { verificationId: newUlid(), version: 1.5 }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-rider').send({ operation: 'riders.withdraw', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
