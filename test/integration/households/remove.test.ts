import { beforeAll, describe, expect, it } from 'vitest'
import { removeMember } from '@/shared/contract/households'
import { listMyMessages } from '@/shared/contract/messages'
import { getMe } from '@/shared/contract/people'
import { liveRoll, member } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('households.remove', () => {
  const cloud = withCloud()
  let secretary: Phone

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it('takes a member out, who is told why', async () => {
    const phone = cloud.as('openid-resident')
    const claim = await member(phone, secretary)
    const input = { claimId: claim.id, version: 2, reasonCode: 'moved_out' } as const
    for (const answer of await Promise.all([1, 2, 3].map(() => secretary.ok(removeMember, input)))) expect(answer).toMatchObject({ state: 'removed', reasonCode: 'moved_out' })
    await cloud.control.advanceClock(6_000)
    expect(await phone.ok(getMe, {})).toMatchObject({ level: 2, homes: [] })
    expect((await phone.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'household.remove')).toHaveLength(1)
  })

  it('is not for other members', async () => {
    const one = await member(cloud.as('openid-one'), secretary)
    const other = cloud.as('openid-two')
    await member(other, secretary)
    expect((await other.fails(removeMember, { claimId: one.id, version: 2, reasonCode: 'household_asked' })).code).toBe('CLAIM_NOT_FOUND')
  })

  it.each([{}, { reasonCode: 'x' }])('refuses %j', async (change) => {
    expect(await secretary.send({ operation: 'households.remove', input: { claimId: newUlid(), version: 1, ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
