import { describe, expect, it } from 'vitest'
import { showCandidateCode } from '@/shared/contract/appointments'
import { MINUTE } from '@/shared/domain/time'
import { withCloud } from '../../setup/start-cloud'

describe('appointments.showCode', () => {
  const cloud = withCloud()

  it('shows the same code while it lasts long enough, then another', async () => {
    const phone = cloud.as('openid-candidate')
    const first = await phone.ok(showCandidateCode, {})
    expect(first.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    await cloud.control.advanceClock(4 * MINUTE)
    expect(await phone.ok(showCandidateCode, {})).toEqual(first)
    await cloud.control.advanceClock(2 * MINUTE)
    expect((await phone.ok(showCandidateCode, {})).code).not.toBe(first.code)
  })

  it('gives everybody their own, and forgets them by the clock', async () => {
    const codes = await Promise.all(Array.from({ length: 8 }, async (_, index) => (await cloud.as(`openid-${index}`).ok(showCandidateCode, {})).code))
    expect(new Set(codes).size).toBe(8)
    await cloud.control.advanceClock(11 * MINUTE)
    await cloud.tick()
    expect(await cloud.control.count('candidate_codes', {})).toBe(0)
  })

  it('takes no input', async () => {
    expect(await cloud.as('openid-candidate').send({ operation: 'appointments.showCode', input: { x: 1 } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
